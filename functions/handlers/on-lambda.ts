import { lambdaRuntime } from '../lambda-runtime.ts';
import type { Runtime } from '../runtime.ts';

/**
 * Turns "runtime -> handler" into what Lambda calls: built once, at the first event, and again after a failed build
 * (a secret that could not be fetched must not break the warm process for good).
 */
export const onLambda = <Arguments extends unknown[], Result>(
  build: (runtime: Runtime) => Promise<(...args: Arguments) => Promise<Result>>,
) => {
  let built: Promise<(...args: Arguments) => Promise<Result>> | null = null;
  return async (...args: Arguments): Promise<Result> => {
    built ??= build(lambdaRuntime()).catch((error: unknown) => {
      built = null;
      throw error;
    });
    return (await built)(...args);
  };
};

import { type LambdaRuntime, lambdaRuntime } from '../lambda-runtime.ts';
import type { Runtime } from '../runtime.ts';

/**
 * Turns "runtime -> handler" into what Lambda calls: built once, at the first event, and again after a failed build
 * (a secret that could not be fetched must not break the warm process for good).
 */
export const onLambda = <Arguments extends unknown[], Result>(
  build: (runtime: Runtime) => Promise<(...args: Arguments) => Promise<Result>>,
) => {
  let runtime: LambdaRuntime | null = null;
  let built: Promise<(...args: Arguments) => Promise<Result>> | null = null;
  return async (...args: Arguments): Promise<Result> => {
    runtime ??= lambdaRuntime();
    built ??= build(runtime).catch((error: unknown) => {
      built = null;
      throw error;
    });
    try {
      return await (await built)(...args);
    } finally {
      // Also when the event failed: what was done before that is done.
      runtime.publishCounts();
    }
  };
};

import { join } from 'node:path';
import { type Children, childEnvironment } from './children.ts';
import { root } from './root.ts';

/** The CDK command line in the checkout, as an operator calls it. Throws with its last lines when it fails. */
export const makeCdk =
  (env: Record<string, string>, children: Children) =>
  async (...args: string[]): Promise<void> => {
    const { status, printed } = await children.run(
      [join(root, 'node_modules/aws-cdk/bin/cdk'), ...args],
      childEnvironment({ CDK_DISABLE_CLI_TELEMETRY: 'true', CI: 'true', ...env }),
    );
    if (status === 0) return;
    const told = printed.trim().split('\n').slice(-25).join('\n');
    throw new Error(`cdk ${args.join(' ')} ended with ${status}:\n${told}`);
  };

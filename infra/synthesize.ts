import { App } from 'aws-cdk-lib';
import { AcademicHubStack } from './academic-hub-stack.ts';
import { ConfigError, readConfig } from './config.ts';

/** Writes the cloud assembly where the CDK command line asked for it; returns the exit status. */
export function synthesize(complain: (line: string) => void): number {
  const app = new App();
  try {
    new AcademicHubStack(
      app,
      'AcademicHub',
      readConfig((name) => app.node.tryGetContext(name)),
    );
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    complain(error.message);
    return 1;
  }
  app.synth();
  return 0;
}

import { App } from 'aws-cdk-lib';
import { AcademicHubStack } from './academic-hub-stack.ts';
import { ConfigError, type HubConfig, readConfig } from './config.ts';
import { CertificateStack, certificateRegion } from './constructs/certificate-stack.ts';

/** Writes the cloud assembly where the CDK command line asked for it; returns the exit status. */
export function synthesize(complain: (line: string) => void): number {
  const app = new App();
  try {
    addStacks(
      app,
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

/** The hub; and, where it has a name of its own and lies elsewhere, its certificate in CloudFront's region. */
export function addStacks(app: App, config: HubConfig): AcademicHubStack {
  const { domain, account, region } = config;
  const certificate =
    domain !== null && account !== null && region !== certificateRegion
      ? new CertificateStack(app, 'AcademicHubCertificate', domain, account).certificate
      : null;
  return new AcademicHubStack(app, 'AcademicHub', config, certificate);
}

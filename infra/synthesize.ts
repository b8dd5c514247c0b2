import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import type { HandlerName } from '../functions/resources/handlers.ts';
import { AcademicHubStack } from './academic-hub-stack.ts';
import { bundleHandlers } from './bundle/bundle.ts';
import { ConfigError, type HubConfig, readConfig } from './config.ts';
import { CertificateStack, certificateRegion } from './constructs/certificate-stack.ts';

/** Writes the cloud assembly where the CDK command line asked for it; returns the exit status. */
export async function synthesize(complain: (line: string) => void): Promise<number> {
  const app = new App();
  const bundles = mkdtempSync(join(tmpdir(), 'hub-bundles-'));
  try {
    const config = readConfig(app.node.getAllContext());
    await bundleHandlers(bundles, join(app.outdir, 'source-maps'));
    addStacks(app, config, (handler) => Code.fromAsset(join(bundles, handler)));
    app.synth();
    return 0;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    complain(error.message);
    return 1;
  } finally {
    rmSync(bundles, { recursive: true });
  }
}

/** The hub; and, where it has a name of its own and lies elsewhere, its certificate in CloudFront's region. */
export function addStacks(
  app: App,
  config: HubConfig,
  codeOf: (handler: HandlerName) => Code,
): AcademicHubStack {
  const { stackName, domain, account, region } = config;
  const certificate =
    domain !== null && account !== null && region !== certificateRegion
      ? new CertificateStack(app, `${stackName}Certificate`, domain, account).certificate
      : null;
  return new AcademicHubStack(app, stackName, config, codeOf, certificate);
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { afterAll, expect, it } from 'vitest';
import { readConfig } from '../../infra/config.ts';
import { addStacks } from '../../infra/synthesize.ts';
import { cdkContext, unbuilt } from './synthesized.ts';

const out = mkdtempSync(join(tmpdir(), 'nag-'));
afterAll(() => rmSync(out, { recursive: true }));

const checked = (settings: Record<string, string>) => {
  const app = new App({ outdir: out, context: cdkContext });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return {
    app,
    stack: addStacks(app, readConfig(settings), unbuilt),
  };
};

const domain = {
  domain: 'hub.example.org',
  zone: 'example.org',
  zoneId: 'Z0123456789ABC',
  account: '123456789012',
};
const openaiKeyArn = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:academic-hub/openai-AbCd12';

it.each<[string, Record<string, string>]>([
  ['with a sender only', { sender: 'hub@example.org' }],
  ['with a name of its own', { ...domain, region: 'us-east-1', monthlyBudget: '20', openaiKeyArn }],
  ['with its certificate elsewhere', { ...domain, region: 'eu-central-1' }],
])(
  'AwsSolutions finds nothing that is not acknowledged %s',
  (_, settings) => {
    expect(() => checked(settings).app.synth()).not.toThrow();
    // The first one loads all of cdk-nag.
  },
  120_000,
);

it('would find something', () => {
  const { app, stack } = checked({ sender: 'hub@example.org' });
  new CfnBucket(stack, 'Open');
  expect(() => app.synth()).toThrow(/AwsSolutions-S1/);
});

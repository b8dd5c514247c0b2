import { expect, it } from 'vitest';
import { refuseOwnSettings } from '../deploy/own-settings.ts';
import { useClosing } from '../support/closing.ts';

const { folder } = useClosing();

it('the deploy test refuses a checkout that has an operator’s settings', async () => {
  const kept = await folder({ 'cdk.context.json': '{"domain":"hub.example.org"}' });
  expect(() => refuseOwnSettings(kept)).toThrow(/^cdk\.context\.json sets domain/);
  const edited = await folder({
    'cdk.json': '{"context":{"@aws-cdk/core:x":true,"sender":"a@example.org"}}',
  });
  expect(() => refuseOwnSettings(edited)).toThrow(/^cdk\.json sets sender/);
});

it('and takes one that is as it was cloned', async () => {
  refuseOwnSettings(await folder({ 'cdk.context.json': '{"hosted-zone:account=1":{}}' }));
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFeedFolder } from '../../local/feed-folder.ts';
import { arxivRss, makeFolder } from '../support/feed-folder.ts';
import { type Account, emulatorAccount, emulatorCredentials } from './account.ts';
import { makeCdk } from './cdk.ts';
import { startEmulator } from './emulator.ts';
import { makeEmulatorDesk } from './emulator-desk.ts';
import { createZone } from './hosted-zone.ts';
import { pythonPrograms } from './python.ts';
import { type Surroundings, walkThrough } from './walk-through.ts';

const region = 'eu-central-1';
// Where CloudFront takes its certificate from.
const certificateRegion = 'us-east-1';

const author = 'Truong Xuan Khanh';
const feeds = {
  'lab-notes/today.xml': arxivRss('cs.LG', [
    { id: '2606.18465', title: 'What the weight norm controls in grokking', authors: author },
    { id: '2606.00001', title: 'Coral reefs under heat', authors: 'Grace Chisholm, Noor Haddad' },
  ]),
};

/** Starts an emulator, and takes a hub at an address of AWS through it, then one with a name of its own. */
export const walkEmulated = async (surroundings: Omit<Surroundings, 'desk'>): Promise<number> => {
  await using undo = new AsyncDisposableStack();
  const programs = pythonPrograms();
  const dir = mkdtempSync(join(tmpdir(), 'hub-emulator-'));
  // HUB_DEPLOY_KEEP=1 leaves the emulator's log behind, to look into.
  if (process.env.HUB_DEPLOY_KEEP !== '1') undo.defer(() => rmSync(dir, { recursive: true, force: true }));
  const emulator = await startEmulator(programs, dir, region);
  undo.defer(() => emulator.close());
  const account: Account = {
    id: emulatorAccount,
    region,
    emulator: emulator.endpoint,
    env: {
      AWS_ENDPOINT_URL: emulator.endpoint,
      AWS_ENDPOINT_URL_S3: emulator.endpoint,
      AWS_ACCESS_KEY_ID: emulatorCredentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: emulatorCredentials.secretAccessKey,
      AWS_REGION: region,
      AWS_EC2_METADATA_DISABLED: 'true',
    },
  };
  const cdk = makeCdk({ ...account.env, TMPDIR: dir }, surroundings.children);
  await cdk('bootstrap', `aws://${account.id}/${region}`, `aws://${account.id}/${certificateRegion}`);

  const folder = await makeFolder(feeds);
  undo.defer(() => folder.remove());
  const served = await serveFeedFolder(folder.dir);
  undo.defer(() => served.close());
  const walk = {
    stack: 'AcademicHub',
    sources: served.sources.map(({ id, name, urls, kind }) => ({ id, name, urls, kind })),
    reader: 'ada@example.org',
    programs,
  };
  const settings = { postalAddress: '1 Example Street', loopbackFeeds: 'true' };
  const around = { ...surroundings, desk: makeEmulatorDesk(emulator.endpoint) };
  const status = await walkThrough(
    account,
    {
      ...walk,
      files: ['walk.deploy.ts', 'restored.deploy.ts'],
      settings: { ...settings, sender: 'hub@example.org' },
    },
    around,
  );
  if (status !== 0) return status;
  const zoneId = await createZone(emulator.endpoint, 'example.org');
  // The emulator's SES gives no DKIM tokens, which the records would hold.
  const domain = { domain: 'hub.example.org', zone: 'example.org', zoneId, senderIdentity: 'verified' };
  return await walkThrough(
    { ...account, region: certificateRegion, env: { ...account.env, AWS_REGION: certificateRegion } },
    { ...walk, files: ['domain.deploy.ts'], settings: { ...settings, ...domain } },
    around,
  );
};

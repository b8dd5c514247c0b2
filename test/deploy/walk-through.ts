import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from './account.ts';
import { makeCdk } from './cdk.ts';
import { type Children, childEnvironment } from './children.ts';
import { type Desk, serveDesk } from './desk.ts';
import { type Told, toldAs } from './place.ts';
import { removeHub } from './remove.ts';
import { root } from './root.ts';

export type Walk = {
  stack: string;
  /** What becomes `-c name=value`. */
  settings: Record<string, string>;
  /** As `-c sources` takes them. */
  sources: unknown;
  /** A file of tests below test/deploy. */
  file: string;
  reader: string;
  programs: string;
};

/**
 * Deploys the real stack with the one command of the README, walks through it, and takes everything away again,
 * whatever happened meanwhile. `isStopped` is asked between the steps. Gives the exit status.
 */
export const walkThrough = async (
  account: Account,
  { stack, settings, sources, file, reader, programs }: Walk,
  { desk, children, isStopped, say }: Surroundings,
): Promise<number> => {
  await using undo = new AsyncDisposableStack();
  const dir = mkdtempSync(join(tmpdir(), 'hub-deploy-'));
  // HUB_DEPLOY_KEEP=1 leaves the cloud assembly behind, to look into.
  if (process.env.HUB_DEPLOY_KEEP !== '1') undo.defer(() => rmSync(dir, { recursive: true, force: true }));
  const given = join(dir, 'sources.json');
  writeFileSync(given, JSON.stringify(sources));
  const context = Object.entries({
    ...settings,
    sources: given,
    stackName: stack,
    account: account.id,
    region: account.region,
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const output = `--output=${join(dir, 'cdk.out')}`;
  const env = { ...account.env, TMPDIR: dir };
  const cdk = makeCdk(env, children);

  undo.defer(async () => {
    say(`Removing ${stack} …`);
    await removeHub(account, stack, cdk, ['--all', output, ...context]);
    say(`Removed ${stack}: nothing of it is left but its files in the bucket of cdk bootstrap.`);
  });
  say(`Deploying ${stack} to account ${account.id}, ${account.region} …`);
  const deployed = cdk('deploy', '--all', '--method=direct', '--require-approval=never', output, ...context);
  const failed = await deployed.then(
    () => null,
    (error: Error) => error,
  );
  if (isStopped()) return 130;
  if (failed) throw failed;

  const served = await serveDesk(desk);
  undo.defer(() => served.close());
  const told: Told = {
    stack,
    region: account.region,
    emulator: account.emulator,
    desk: served.url,
    reader,
    zoneId: settings.zoneId,
    template: join(dir, 'cdk.out', `${stack}.template.json`),
    programs,
  };
  const { status } = await children.run(
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config',
      'vitest.deploy.config.ts',
      `test/deploy/${file}`,
    ],
    childEnvironment({ ...account.env, [toldAs]: JSON.stringify(told) }),
    { show: true },
  );
  return isStopped() ? 130 : (status ?? 1);
};

export type Surroundings = {
  desk: Desk;
  children: Children;
  /** Somebody pressed Ctrl-C. */
  isStopped: () => boolean;
  say: (line: string) => void;
};

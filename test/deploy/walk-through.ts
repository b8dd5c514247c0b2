import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from './account.ts';
import { makeCdk } from './cdk.ts';
import { type Children, childEnvironment } from './children.ts';
import { type Desk, serveDesk } from './desk.ts';
import { type Told, toldAs } from './place.ts';
import { deleteTable, removeHub } from './remove.ts';
import { restoreTable, tableOf } from './restore.ts';
import { root } from './root.ts';

export type Walk = {
  stack: string;
  /** What becomes `-c name=value`. */
  settings: Record<string, string>;
  /** As `-c sources` takes them. */
  sources: unknown;
  /** Files of tests below test/deploy; before the second one the hub moves to a restored copy of its table. */
  files: [first: string, onRestored?: string];
  reader: string;
  programs: string;
};

/**
 * Deploys the real stack with the one command of the README, walks through it, and takes everything away again,
 * whatever happened meanwhile. `isStopped` is asked between the steps. Gives the exit status.
 */
export const walkThrough = async (
  account: Account,
  { stack, settings, sources, files, reader, programs }: Walk,
  { desk, children, isStopped, say }: Surroundings,
): Promise<number> => {
  await using undo = new AsyncDisposableStack();
  const dir = mkdtempSync(join(tmpdir(), 'hub-deploy-'));
  // HUB_DEPLOY_KEEP=1 leaves the cloud assembly behind, to look into.
  if (process.env.HUB_DEPLOY_KEEP !== '1') undo.defer(() => rmSync(dir, { recursive: true, force: true }));
  const given = join(dir, 'sources.json');
  writeFileSync(given, JSON.stringify(sources));
  const output = `--output=${join(dir, 'cdk.out')}`;
  const cdk = makeCdk({ ...account.env, TMPDIR: dir }, children);
  const { id, region, emulator } = account;
  const context = Object.entries({
    ...settings,
    sources: given,
    stackName: stack,
    account: id,
    region,
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

  undo.defer(async () => {
    say(`Removing ${stack} …`);
    await removeHub(account, stack, cdk, ['--all', output, ...context]);
    say(`Removed ${stack}: nothing of it is left but its files in the bucket of cdk bootstrap.`);
  });
  const deploy = () =>
    cdk('deploy', '--all', '--method=direct', '--require-approval=never', output, ...context);
  const served = await serveDesk(desk);
  undo.defer(() => served.close());
  const told: Told = {
    stack,
    region,
    emulator,
    desk: served.url,
    reader,
    zoneId: settings.zoneId,
    template: join(dir, 'cdk.out', `${stack}.template.json`),
    programs,
  };
  const test = (file: string, table?: string) =>
    children.run(
      [
        join(root, 'node_modules/vitest/vitest.mjs'),
        'run',
        '--config',
        'vitest.deploy.config.ts',
        `test/deploy/${file}`,
      ],
      childEnvironment({ ...account.env, [toldAs]: JSON.stringify({ ...told, table }) }),
      { show: true },
    );
  const [first, onRestored] = files;
  const walk = async (): Promise<number> => {
    say(`Deploying ${stack} to account ${id}, ${region} …`);
    await deploy();
    if (isStopped()) return 130;
    const { status } = await test(first);
    if (status !== 0 || onRestored === undefined || isStopped()) return status ?? 1;
    const table = await tableOf(account, stack);
    undo.defer(() => deleteTable(account, table));
    say(`Restoring ${table}, and deploying ${stack} onto the restored table …`);
    const restored = await restoreTable(table, account, programs);
    undo.defer(() => deleteTable(account, restored));
    context.push('-c', `table=${restored}`);
    await deploy();
    return (await test(onRestored, restored)).status ?? 1;
  };
  const status = await walk().catch((error: unknown) => {
    // What was running was ended.
    if (isStopped()) return 130;
    throw error;
  });
  return isStopped() ? 130 : status;
};

export type Surroundings = {
  desk: Desk;
  children: Children;
  /** Somebody pressed Ctrl-C. */
  isStopped: () => boolean;
  say: (line: string) => void;
};

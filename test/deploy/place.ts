import { lookup as dnsLookup } from 'node:dns';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CloudFormationClient,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation';
import { Agent, setGlobalDispatcher } from 'undici';
import { makeCdk } from './cdk.ts';
import { startEmulator } from './emulator.ts';
import { pythonPrograms } from './python.ts';

/** A hub that was deployed by `cdk deploy`, and how to reach what it is made of. */
export type Place = {
  /** The options of every AWS client. */
  aws: { endpoint: string; region: string; credentials: { accessKeyId: string; secretAccessKey: string } };
  origin: string;
  /** The physical name of the one resource whose logical id starts so. */
  resource(type: string, logicalId: string): string;
  /** The synthesized template, as a file. */
  template: string;
  /** The folder of programs of requirements.txt. */
  programs: string;
  close(): Promise<void>;
};

const stack = 'AcademicHub';
const region = 'eu-central-1';

/** RFC 6761: `*.localhost` is this machine; Node's resolver does not know. */
const knowLocalhost = () =>
  setGlobalDispatcher(
    new Agent({
      connect: {
        lookup: (name, options, callback) =>
          dnsLookup(name.endsWith('.localhost') ? '127.0.0.1' : name, options, callback),
      },
    }),
  );

/** Deploys the real stack with `settings`, which become `-c name=value`, into an emulator of its own. */
export const deployToEmulator = async (
  settings: Record<string, string>,
  sources: unknown,
): Promise<Place> => {
  await using undo = new AsyncDisposableStack();
  const programs = pythonPrograms();
  const dir = mkdtempSync(join(tmpdir(), 'hub-deploy-'));
  // HUB_DEPLOY_KEEP=1 leaves the emulator's log and the cloud assembly behind, to look into.
  if (process.env.HUB_DEPLOY_KEEP !== '1') undo.defer(() => rmSync(dir, { recursive: true, force: true }));
  const emulator = await startEmulator(programs, dir, region);
  undo.defer(() => emulator.close());
  knowLocalhost();
  const env = {
    AWS_ENDPOINT_URL: emulator.endpoint,
    AWS_ENDPOINT_URL_S3: emulator.endpoint,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_REGION: region,
    AWS_EC2_METADATA_DISABLED: 'true',
    TMPDIR: dir,
  };
  const cdk = makeCdk(env);
  const account = '000000000000';
  await cdk('bootstrap', `aws://${account}/${region}`);
  await deploy(cdk, dir, { ...settings, account, region, loopbackFeeds: 'true' }, sources);
  const aws = {
    endpoint: emulator.endpoint,
    region,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  const deployed = await describe(aws);
  const running = undo.move();
  return {
    aws,
    ...deployed,
    template: join(dir, 'cdk.out', `${stack}.template.json`),
    programs,
    close: () => running.disposeAsync(),
  };
};

/** The one command of the README. */
const deploy = async (
  cdk: ReturnType<typeof makeCdk>,
  dir: string,
  settings: Record<string, string>,
  sources: unknown,
) => {
  const file = join(dir, 'sources.json');
  writeFileSync(file, JSON.stringify(sources));
  const given = Object.entries({ ...settings, sources: file }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  await cdk(
    'deploy',
    '--method=direct',
    '--require-approval=never',
    `--output=${join(dir, 'cdk.out')}`,
    ...given,
  );
};

const describe = async (aws: Place['aws']): Promise<Pick<Place, 'origin' | 'resource'>> => {
  const client = new CloudFormationClient(aws);
  try {
    const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: stack }));
    const { StackResources = [] } = await client.send(
      new DescribeStackResourcesCommand({ StackName: stack }),
    );
    const origin = Stacks[0]?.Outputs?.find(({ OutputKey }) => OutputKey === 'Origin')?.OutputValue;
    if (origin === undefined) throw new Error('The stack does not say where the hub is read.');
    return {
      origin,
      resource: (type, logicalId) => {
        const found = StackResources.filter(
          ({ ResourceType, LogicalResourceId = '' }) =>
            ResourceType === type && LogicalResourceId.replace(/[0-9A-F]{8}$/, '') === logicalId,
        );
        const name = found[0]?.PhysicalResourceId;
        if (name === undefined || found.length > 1)
          throw new Error(`${found.length} of ${type} are ${logicalId}`);
        return name;
      },
    };
  } finally {
    client.destroy();
  }
};

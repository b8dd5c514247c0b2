import { lookup as dnsLookup } from 'node:dns';
import {
  CloudFormationClient,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  type StackResource,
} from '@aws-sdk/client-cloudformation';
import { Agent, setGlobalDispatcher } from 'undici';
import { type Account, clientOptions } from './account.ts';
import { askDesk, type Desk } from './desk.ts';

/** What main.ts tells the walk, as JSON in the environment variable of this name. */
export const toldAs = 'HUB_DEPLOYED';

/** A hub that was deployed by `cdk deploy`. */
export type Told = Pick<Account, 'region' | 'emulator'> & {
  stack: string;
  /** Address of the desk that reads the walk's mail. */
  desk: string;
  /** Of the zone that the hub's own name lies in. */
  zoneId?: string | undefined;
  /** The restored table that the hub was deployed onto. */
  table?: string | undefined;
  /** Who subscribes; somebody reads this mailbox. */
  reader: string;
  /** The synthesized template, as a file. */
  template: string;
  /** The folder of programs of requirements.txt. */
  programs: string;
};

/** The deployed hub, and how to reach what it is made of. */
export type Place = Told & {
  /** The options of every AWS client. */
  aws: ReturnType<typeof clientOptions>;
  mail: Desk;
  origin: string;
  /** The physical name of the one resource whose logical id starts so. */
  resource(type: string, logicalId: string): string;
};

export const openPlace = async (told: Told): Promise<Place> => {
  knowLocalhost();
  const aws = clientOptions(told);
  const { origin, resources } = await describeStack(aws, told.stack);
  if (origin === null) throw new Error('The stack does not say where the hub is read.');
  return {
    ...told,
    aws,
    mail: askDesk(told.desk),
    origin,
    resource: (type, logicalId) => {
      const found = resources.filter(
        ({ ResourceType, LogicalResourceId = '' }) =>
          ResourceType === type && LogicalResourceId.replace(/[0-9A-F]{8}$/, '') === logicalId,
      );
      const name = found[0]?.PhysicalResourceId;
      if (name === undefined || found.length > 1)
        throw new Error(`${found.length} of ${type} are ${logicalId}`);
      return name;
    },
  };
};

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

/** What a stack is made of. Throws where there is no such stack. */
export const describeStack = async (
  aws: Place['aws'],
  StackName: string,
): Promise<{ id: string; origin: string | null; resources: StackResource[] }> => {
  const client = new CloudFormationClient(aws);
  try {
    const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName }));
    const { StackResources = [] } = await client.send(new DescribeStackResourcesCommand({ StackName }));
    const origin = Stacks[0]?.Outputs?.find(({ OutputKey }) => OutputKey === 'Origin')?.OutputValue;
    return { id: Stacks[0]?.StackId ?? '', origin: origin ?? null, resources: StackResources };
  } finally {
    client.destroy();
  }
};

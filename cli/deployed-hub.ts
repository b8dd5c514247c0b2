import {
  CloudFormationClient,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation';
import { random, randomBytes, systemClock } from '../functions/adapters/system/system.ts';
import { awsEnvironment, readConfig } from '../functions/config.ts';
import { catalogue } from '../functions/feeds/catalogue.ts';
import { environment } from '../functions/resources/environment.ts';
import { type QueueName, queues } from '../functions/resources/queues.ts';
import { openFeeds } from '../local/feeds.ts';
import { InputError } from './errors.ts';
import type { CommandedHub } from './hub-commands/hub-command.ts';

/**
 * The hub that was deployed as a stack, with the credentials of the shell: commands read and write its table, and
 * leave to its own functions what these do anyway. Throws `InputError` where there is no such hub to be reached.
 */
export const openDeployedHub = async (stack: string): Promise<CommandedHub> => {
  const aws = awsEnvironment();
  const deployed = await environmentOf(stack, aws).catch((error: unknown) => {
    throw new InputError(`--stack ${stack}: ${error instanceof Error ? error.message : error}`);
  });
  if (!deployed[environment.tableName])
    throw new InputError(`--stack ${stack}: it says of no table; is it a hub, deployed by this version?`);
  return {
    runtime: {
      config: readConfig({ ...aws, ...deployed }),
      now: systemClock,
      randomBytes,
      random,
      feeds: { sources: catalogue, allowLoopback: false, samples: false },
      log: { info: () => {}, warn: () => {}, error: () => {} },
      count: () => {},
    },
    openFeeds: ({ sources = null, ...at }) => openFeeds({ ...at, feeds: 'live', sources, data: at.cwd }),
    // Its own function is asked over the queue.
    sendLetters: async () => {},
  };
};

/** What commands need of the environment that the stack's functions have. */
const environmentOf = async (
  StackName: string,
  aws: Record<string, string | undefined>,
): Promise<Record<string, string | undefined>> => {
  const client = new CloudFormationClient(readConfig(aws).awsClient('CLOUDFORMATION'));
  try {
    const { Stacks: [stack] = [] } = await client.send(new DescribeStacksCommand({ StackName }));
    const { StackResources = [] } = await client.send(new DescribeStackResourcesCommand({ StackName }));
    const output = (key: string) => stack?.Outputs?.find(({ OutputKey }) => OutputKey === key)?.OutputValue;
    const urls = StackResources.flatMap(({ ResourceType, LogicalResourceId = '', PhysicalResourceId }) => {
      // CDK ends the names of constructs with a hash.
      const name = LogicalResourceId.replace(/[0-9A-F]{8}$/, '') as QueueName;
      return ResourceType === 'AWS::SQS::Queue' && name in queues
        ? [[queues[name].urlVariable, PhysicalResourceId]]
        : [];
    });
    return {
      ...Object.fromEntries(urls),
      [environment.tableName]: output('TableName'),
      [environment.secretArn]: output('SecretArn'),
      [environment.origin]: output('Origin'),
    };
  } finally {
    client.destroy();
  }
};

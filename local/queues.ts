import { CreateQueueCommand, GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { buildApp } from 'fauxqs';
import { type QueueDepth, readQueueDepth } from '../functions/adapters/sqs/queue-depth.ts';
import { deadLetterName, type QueueName, type QueueSettings, queues } from '../functions/resources/queues.ts';
import { localAws } from './local-aws.ts';
import { loopback, loopbackUrl, programsOnly } from './loopback.ts';

export type LocalQueues<Name extends string> = {
  endpoint: string;
  urls: Record<Name, string>;
  depths(): Promise<Record<Name, QueueDepth>>;
  close(): Promise<void>;
};

/**
 * Starts the embedded SQS engine on 127.0.0.1, with each queue of `settings` and its dead-letter queue.
 * Messages live as long as the process: queues are hints, and the next tick plans again what a lost one asked for.
 */
export const startQueues = async <Name extends string = QueueName>(
  settings: Record<Name, QueueSettings> = queues as Record<string, QueueSettings>,
): Promise<LocalQueues<Name>> => {
  // Not fauxqs's own `startFauxqs`: that one listens on 0.0.0.0, whatever it is told.
  const app = buildApp({ logger: false });
  programsOnly(app.server);
  await app.listen({ port: 0, host: loopback });
  const endpoint = loopbackUrl(app.server);
  const client = new SQSClient(localAws(endpoint));
  const names = Object.keys(settings) as Name[];
  const urls = {} as Record<Name, string>;
  for (const name of names) {
    const dead = await createQueue(client, deadLetterName(name), {});
    const asked = new GetQueueAttributesCommand({ QueueUrl: dead, AttributeNames: ['QueueArn'] });
    const deadLetterTargetArn = (await client.send(asked)).Attributes?.QueueArn;
    urls[name] = await createQueue(client, name, {
      VisibilityTimeout: String(settings[name].visibilitySeconds),
      RedrivePolicy: JSON.stringify({
        deadLetterTargetArn,
        maxReceiveCount: settings[name].maxReceives,
      }),
    });
  }
  return {
    endpoint,
    urls,
    depths: async () =>
      Object.fromEntries(
        await Promise.all(names.map(async (name) => [name, await readQueueDepth(client, urls[name])])),
      ),
    close: async () => {
      client.destroy();
      await app.close();
    },
  };
};

const createQueue = async (client: SQSClient, name: string, settings: Record<string, string>) => {
  const { QueueUrl } = await client.send(new CreateQueueCommand({ QueueName: name, Attributes: settings }));
  if (QueueUrl === undefined) throw new Error(`The embedded queues gave no address for ${name}`);
  return QueueUrl;
};

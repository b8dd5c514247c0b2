import { makeDynamoDBClient, type Table } from '../adapters/dynamodb/client.ts';
import { makeReadSecret } from '../adapters/secrets/read-secret.ts';
import { makeSesClient } from '../adapters/ses/ses-client.ts';
import { makeSqsClient } from '../adapters/sqs/sqs-client.ts';
import { systemClock } from '../adapters/system/system.ts';
import type { Config } from '../config.ts';
import type { QueueName } from '../resources/queues.ts';
import type { Runtime } from '../runtime.ts';

/** One client a process and service: its connections are what makes the next call quick. */
export const oncePerConfig = <Client>(make: (config: Config) => Client) => {
  const clients = new WeakMap<Config, Client>();
  return ({ config }: Runtime): Client => {
    const client = clients.get(config) ?? make(config);
    clients.set(config, client);
    return client;
  };
};

export const table = /* @__PURE__ */ oncePerConfig(
  (config): Table => ({
    client: makeDynamoDBClient(config.awsClient('DYNAMODB')),
    table: config.tableName(),
  }),
);

export const sqsClient = /* @__PURE__ */ oncePerConfig((config) => makeSqsClient(config.awsClient('SQS')));

export const sesClient = /* @__PURE__ */ oncePerConfig((config) =>
  makeSesClient({ ...config.awsClient('SES'), now: systemClock }),
);

export const readSecret = /* @__PURE__ */ oncePerConfig((config) =>
  makeReadSecret(config.awsClient('SECRETS_MANAGER')),
);

/** What keys the reader ids and the tokens: given in the environment, else kept in Secrets Manager. */
export const hubSecret = async (runtime: Runtime): Promise<string> =>
  runtime.config.secret() ?? (await readSecret(runtime)(runtime.config.secretArn()));

/** What CloudFront shows with each request that it passes on; null where it does not stand in front. */
export const edgeSecret = async (runtime: Runtime): Promise<string | null> => {
  const arn = runtime.config.edgeSecretArn();
  return arn === null ? null : readSecret(runtime)(arn);
};

export const queue = (runtime: Runtime, name: QueueName) => ({
  client: sqsClient(runtime),
  queueUrl: runtime.config.queueUrl(name),
});

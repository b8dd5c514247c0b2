import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { simpleParser } from 'mailparser';
import { tableSchema } from '../../../functions/resources/table.ts';

export type Service = 'dynamodb' | 'sqs' | 'ses' | 'secretsmanager';

type Call = { service: Service; target: string; body: string };

/** One line of a policy, `action on resource`, as `permissions` of ../synthesized.ts writes it. */
type Permission = string;

/**
 * Stands between each function and the embedded engines, as IAM does between each function and AWS: lets through what
 * the function's role may do, refuses the rest with AWS's own error, and remembers both. `allows` decides for the
 * function that a call came from; `engines` answer; a secret's text is `secret`.
 */
export const startGatekeeper = async (options: {
  allows: (who: string, permission: Permission) => boolean;
  engines: Record<Exclude<Service, 'secretsmanager'>, string>;
  /** Names of resources as policies have them, by what a call names them. */
  nameOf: { queue: (url: string) => string; secret: (arn: string) => string };
  secret: string;
}) => {
  const used = new Map<string, Set<Permission>>();
  const refused: string[] = [];

  const needs = async ({ service, target, body }: Call): Promise<Permission[]> => {
    const action = target.split('.').at(-1) ?? '';
    switch (service) {
      case 'dynamodb': {
        const asked = JSON.parse(body);
        const where = asked.IndexName === undefined ? '{Table}' : tableIndex;
        return [
          ...new Set(leadingKeys(asked).map((key) => `dynamodb:${action} on ${where} for ${kindOf(key)}`)),
        ];
      }
      case 'sqs':
        // Batches need what single messages need.
        return [
          `sqs:${action.replace(/Batch$/, '')} on {${options.nameOf.queue(JSON.parse(body).QueueUrl)}}`,
        ];
      case 'secretsmanager':
        return [`secretsmanager:${action} on ${options.nameOf.secret(JSON.parse(body).SecretId)}`];
      case 'ses':
        return mailNeeds(new URLSearchParams(body));
    }
  };

  const server = createServer(async (request, response) => {
    const [, who = '', service = ''] = (request.url ?? '').split('/');
    const sent = await buffer(request);
    const call = {
      service: service as Service,
      target: String(request.headers['x-amz-target'] ?? ''),
      body: sent.toString(),
    };
    const needed = await needs(call);
    const missing = needed.filter((permission) => !options.allows(who, permission));
    if (missing.length > 0) {
      refused.push(...missing.map((permission) => `${who}: ${permission}`));
      const [status, text] = accessDenied(call.service);
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(text);
      return;
    }
    const known = used.get(who) ?? new Set();
    used.set(who, known);
    for (const permission of needed) known.add(permission);
    if (call.service === 'secretsmanager') {
      response.end(JSON.stringify({ SecretString: options.secret }));
      return;
    }
    const { host: _, connection: __, ...headers } = request.headers;
    const answer = await fetch(options.engines[call.service], {
      method: 'POST',
      headers: headers as Record<string, string>,
      body: sent,
    }).catch(() => null);
    // What the engine breaks off is broken off.
    if (answer === null) response.destroy();
    else
      response
        .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
        .end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    /** Where the clients of one function find AWS. */
    environment: (who: string): Record<string, string> => ({
      AWS_ENDPOINT_URL_DYNAMODB: `${origin}/${who}/dynamodb`,
      AWS_ENDPOINT_URL_SQS: `${origin}/${who}/sqs`,
      AWS_ENDPOINT_URL_SES: `${origin}/${who}/ses`,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: `${origin}/${who}/secretsmanager`,
    }),
    usedBy: (who: string): Permission[] => [...(used.get(who) ?? [])].sort(),
    refused,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

const tableIndex = `{Table}/index/${tableSchema.index.name}`;

/** `paper#*` of the key `paper#doi:10.1/x`, as the policies name the kinds of items. */
const kindOf = (key: string): string => key.replace(/^([\w-]+[#:]).*$/, '$1*');

type Key = Record<string, { S: string }>;
type Asked = {
  Key?: Key;
  Item?: Key;
  RequestItems?: Record<
    string,
    { Keys?: Key[] } | { PutRequest?: { Item: Key }; DeleteRequest?: { Key: Key } }[]
  >;
  KeyConditionExpression?: string;
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues?: Key;
};

/** The partition keys that a request touches: what IAM calls `dynamodb:LeadingKeys`. */
const leadingKeys = (asked: Asked): string[] => {
  const { partitionKey, index } = tableSchema;
  const batches = Object.values(asked.RequestItems ?? {}).flatMap((batch) =>
    Array.isArray(batch)
      ? batch.map(({ PutRequest, DeleteRequest }) => PutRequest?.Item ?? DeleteRequest?.Key)
      : batch.Keys,
  );
  const items = [asked.Key, asked.Item, ...batches].filter((item) => item !== undefined);
  const { ExpressionAttributeNames: names = {}, ExpressionAttributeValues: values = {} } = asked;
  const conditions = [...(asked.KeyConditionExpression ?? '').matchAll(/(#\w+) = (:\w+)/g)]
    .filter(([, name = '']) => names[name] === partitionKey || names[name] === index.partitionKey)
    .map(([, , value = '']) => values[value]?.S ?? '');
  const keys = [...items.map((item) => item[partitionKey]?.S ?? ''), ...conditions];
  if (keys.length === 0 || keys.includes('')) throw new Error(`No partition key in ${JSON.stringify(asked)}`);
  return keys;
};

const accessDenied = (service: Service): [status: number, text: string] =>
  service === 'ses'
    ? [
        403,
        '<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>',
      ]
    : [400, JSON.stringify({ __type: 'AccessDeniedException', message: 'no' })];

/** SES asks about the identity that the message is from, and about the configuration set. */
const mailNeeds = async (form: URLSearchParams): Promise<Permission[]> => {
  const action = `ses:${form.get('Action')}`;
  if (form.get('Action') !== 'SendRawEmail') return [`${action} on *`];
  const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64');
  const from = (await simpleParser(raw)).from?.value[0]?.address ?? '';
  const ses = 'arn:{AWS::Partition}:ses:{AWS::Region}:{AWS::AccountId}';
  return [
    `${action} on ${ses}:identity/${from}`,
    `${action} on ${ses}:configuration-set/${form.get('ConfigurationSetName')}`,
  ];
};

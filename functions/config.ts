import * as z from 'zod/mini';
import { environment } from './resources/environment.ts';
import { type QueueName, queues } from './resources/queues.ts';

/** A setting is missing or wrong; the message names the variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export type AwsService = 'DYNAMODB' | 'SQS' | 'SES' | 'SECRETS_MANAGER';

/** Values from the environment, each read and validated when it is first asked for. */
export type Config = ReturnType<typeof readConfig>;

const origin = z.url({ protocol: /^https?$/ });

/** Reads the settings of one process; `env` defaults to the environment of the process. */
export const readConfig = (env: Record<string, string | undefined> = process.env) => {
  const optional = (name: string): string | null => env[name] || null;
  const required = (name: string): string => {
    const value = optional(name);
    if (value === null) throw new ConfigError(`The environment variable ${name} is not set.`);
    return value;
  };
  return {
    tableName: () => required(environment.tableName),
    queueUrl: (queue: QueueName) => required(queues[queue].urlVariable),
    /** Without a trailing slash. */
    origin: () => {
      const parsed = origin.safeParse(required(environment.origin));
      if (!parsed.success)
        throw new ConfigError(`${environment.origin} must be an address such as https://hub.example.org.`);
      return new URL(parsed.data).origin;
    },
    /** Names the hub and a contact to publishers (RFC 9110, section 10.1.5). */
    userAgent: () => {
      const contact = optional(environment.origin) ?? optional(environment.sender);
      return contact === null ? 'AcademicHub/0.1' : `AcademicHub/0.1 (+${contact})`;
    },
    secret: () => optional(environment.secret),
    secretArn: () => required(environment.secretArn),
    sender: () => required(environment.sender),
    postalAddress: () => optional(environment.postalAddress),
    configurationSet: () => optional(environment.configurationSet),
    mailEventsTopicArn: () => required(environment.mailEventsTopicArn),
    allowLoopbackFeeds: () => env[environment.allowLoopbackFeeds] === '1',
    /** Options of an AWS client beyond what its SDK finds itself: an endpoint given in `env`. */
    awsClient: (service: AwsService) => {
      const endpoint = env[`AWS_ENDPOINT_URL_${service}`] ?? env.AWS_ENDPOINT_URL;
      const region = env.AWS_REGION;
      const accessKeyId = env.AWS_ACCESS_KEY_ID;
      const secretAccessKey = env.AWS_SECRET_ACCESS_KEY;
      const sessionToken = env.AWS_SESSION_TOKEN;
      return {
        ...(endpoint && { endpoint }),
        ...(region && { region }),
        ...(accessKeyId &&
          secretAccessKey && {
            credentials: { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) },
          }),
      };
    },
  };
};

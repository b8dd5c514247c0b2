import * as z from 'zod/mini';
import { unpackSourceChoice } from './feeds/sources/packed-choice.ts';
import { environment } from './resources/environment.ts';
import { type QueueName, queues } from './resources/queues.ts';
import type { SourceChoice } from './resources/source-choice.ts';

/** A setting is missing or wrong; the message names the variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export type AwsService = 'DYNAMODB' | 'SQS' | 'SES' | 'SNS' | 'SECRETS_MANAGER' | 'CLOUDFORMATION';

/** Values from the environment, each read and validated when it is first asked for. */
export type Config = ReturnType<typeof readConfig>;

const origin = z.url({ protocol: /^https?$/ });

// 500 papers take about 250,000 tokens; this leaves room for a few languages.
const defaultDailyTokens = 2_000_000;
const defaultModel = 'gpt-5-mini';

/** Reads the settings of one process; `env` defaults to the environment of the process. */
export const readConfig = (env: Record<string, string | undefined> = process.env) => {
  const optional = (name: string): string | null => env[name] || null;
  const required = (name: string): string => {
    const value = optional(name);
    if (value === null) throw new ConfigError(`The environment variable ${name} is not set.`);
    return value;
  };
  const tokens = (name: string, otherwise: number): number => {
    const written = Number(optional(name) ?? otherwise);
    if (!Number.isSafeInteger(written) || written < 0)
      throw new ConfigError(`${name} must be a whole number of tokens.`);
    return written;
  };
  const flag = (name: string): boolean => {
    const written = optional(name) ?? '0';
    if (written !== '0' && written !== '1') throw new ConfigError(`${name} must be 1 or 0.`);
    return written === '1';
  };
  const modelName = () => optional(environment.openaiModel) ?? defaultModel;
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
    /** Names the hub, its page and an address where somebody is reached (RFC 9110, section 10.1.5). */
    userAgent: () => {
      const address = optional(environment.contact);
      const contacts = [optional(environment.origin), address && `mailto:${address}`].filter(Boolean);
      return contacts.length === 0 ? 'AcademicHub/0.1' : `AcademicHub/0.1 (+${contacts.join('; ')})`;
    },
    secret: () => optional(environment.secret),
    secretArn: () => required(environment.secretArn),
    sender: () => required(environment.sender),
    postalAddress: () => optional(environment.postalAddress),
    unsubscribeMailbox: () => optional(environment.unsubscribeMailbox),
    configurationSet: () => optional(environment.configurationSet),
    mailEventsTopicArn: () => required(environment.mailEventsTopicArn),
    /** Null: nothing stands in front of the web. */
    edgeSecretArn: () => optional(environment.edgeSecretArn),
    /** Null: the whole catalogue. */
    sources: (): SourceChoice[] | null => {
      const given = optional(environment.sources);
      try {
        return given === null ? null : unpackSourceChoice(given);
      } catch (error) {
        throw new ConfigError(`${environment.sources}: ${error instanceof Error ? error.message : error}.`);
      }
    },
    /** The model that writes briefings; null where neither a key nor the secret that holds it is named. */
    model: () => {
      const key = optional(environment.openaiKey);
      const keyArn = optional(environment.openaiKeyArn);
      if (key === null && keyArn === null) return null;
      const baseURL = optional(environment.openaiBaseUrl);
      if (baseURL !== null && !origin.safeParse(baseURL).success)
        throw new ConfigError(
          `${environment.openaiBaseUrl} must be an address such as http://localhost:11434/v1.`,
        );
      const dailyTokens = tokens(environment.modelDailyTokens, defaultDailyTokens);
      const written = optional(environment.modelPrices);
      const [input, output] = written?.split('/').map(Number) ?? [];
      if (written !== null && !(Number.isFinite(input) && Number.isFinite(output)))
        throw new ConfigError(`${environment.modelPrices} must be two prices such as 0.25/2.`);
      const prices = input === undefined || output === undefined ? null : { input, output };
      return {
        key,
        keyArn,
        baseURL,
        model: modelName(),
        dailyTokens,
        prices,
        batch: flag(environment.modelBatch),
      };
    },
    /** Null: digests have no personal paragraph. */
    personalParagraph: () => {
      const dailyTokens = tokens(environment.personalDailyTokens, 0);
      return dailyTokens === 0 ? null : { model: modelName(), dailyTokens };
    },
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

/** What an operator of a hub on one machine sets in the environment: the model, and the contact for publishers. */
export const operatorEnvironment = (env: Record<string, string | undefined> = process.env) =>
  Object.fromEntries(
    Object.entries(env).filter(([name]) =>
      [
        environment.openaiKey,
        environment.openaiBaseUrl,
        environment.openaiModel,
        environment.modelDailyTokens,
        environment.modelPrices,
        environment.modelBatch,
        environment.personalDailyTokens,
      ].some((known) => known === name),
    ),
  );

/** What an operator's shell says about AWS: credentials or a profile, region, endpoints. */
export const awsEnvironment = (env: Record<string, string | undefined> = process.env) =>
  Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith('AWS_')));

/** Whether npm started this process as one of the project's scripts. */
export const startedByNpm = (env: Record<string, string | undefined> = process.env): boolean =>
  env.npm_lifecycle_event !== undefined;

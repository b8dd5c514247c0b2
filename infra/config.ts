import { readFileSync } from 'node:fs';
import { catalogue } from '../functions/feeds/catalogue.ts';
import { packSourceChoice } from '../functions/feeds/sources/packed-choice.ts';
import { readSourceList } from '../functions/feeds/sources/source-list.ts';
import { SourceChoiceError } from '../functions/resources/source-choice.ts';

/** What an operator may say with `cdk deploy -c NAME=VALUE`; docs/operations.md has the table. */
export type HubConfig = {
  /** A table in place of a new one: restored, or left behind by a hub that was removed. */
  table: string | null;
  /** The secret that belongs to it, where a removed hub left it behind. */
  secretArn: string | null;
  /** Another one is another hub in the same account, beside the first. */
  stackName: string;
  /** The address that mails come from; null: the stack asks for it as a parameter. */
  sender: string | null;
  /** `verified`: the sender, or its domain, is verified in SES already, outside of this stack. */
  senderIdentity: 'new' | 'verified';
  /** Who learns of alarms and of the budget; null: the sender. */
  operator: string | null;
  /** Shown at the foot of every mail, as anti-spam law asks of whoever mails regularly. */
  postalAddress: string | null;
  /** The hub's own name and the Route 53 zone that it lies in; null: it is read at an address of AWS. */
  domain: HubDomain | null;
  openai: {
    keyArn: string | null;
    baseUrl: string | null;
    model: string | null;
    /** Tokens a UTC day for briefings; null: as functions/config.ts has it. */
    dailyTokens: number | null;
    /** US dollars a million tokens, in and out: `0.25/2`. */
    prices: string | null;
    /** Summaries are asked for in batches. */
    batch: boolean;
    /** Tokens a UTC day for the personal paragraphs of digests; null: there are none. */
    personalDailyTokens: number | null;
  };
  /** US dollars a month, of the whole account, above which the operator gets a mail; null: no budget. */
  monthlyBudget: number | null;
  /** As functions/feeds/sources/packed-choice.ts packs it; null: the whole catalogue. */
  sources: string | null;
  /** Batches of digests sent at once; null: as functions/resources/queues.ts has it. */
  digestConcurrency: number | null;
  /** Feeds may come from the machine that the Lambdas run on: emulators only. */
  loopbackFeeds: boolean;
  /** Where to deploy; null: wherever the credentials of the day point to. */
  account: string | null;
  region: string | null;
};

export type HubDomain = { name: string; zone: string; zoneId: string };

/** A setting is wrong; the message is one line and names it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** One bare address, as CloudFormation checks the parameter too. */
export const addressPattern = '^[A-Za-z0-9._%+-]+@([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}$';

const secretArnPattern = /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[\w/+=.@-]+-\w{6}$/;
const secretArnExample = 'the whole ARN of a secret in Secrets Manager, its last six letters included';

const hostPattern = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/** The account that emulators of AWS run under; no customer of AWS has it. */
const emulatorAccount = '000000000000';

/** What is a setting in CDK's context, whose own names are such as `@aws-cdk/core:checkSecretUsage` and `cli-telemetry`. */
export const settingName = /^[A-Za-z]+$/;

/** Reads and checks every setting of CDK's context. Throws `ConfigError`. */
export function readConfig(
  context: Record<string, unknown>,
  readFile: (path: string) => Uint8Array = readFileSync,
): HubConfig {
  const known = new Set<string>();
  const text = (name: string, pattern: RegExp, example: string): string | null => {
    known.add(name);
    const value = context[name];
    if (value === undefined || value === null) return null;
    // The command line turns `-c account=123456789012` into text, a cdk.json may hold the number itself.
    const given = String(value).trim();
    // As JSON, so that whatever was given stays on one line.
    if (!pattern.test(given)) throw new ConfigError(`-c ${name}: ${JSON.stringify(given)} is not ${example}`);
    return given;
  };
  const address = (name: string) =>
    text(name, new RegExp(addressPattern), 'one address, such as hub@example.org');
  const count = (name: string, example: string) => {
    const given = text(name, /^[1-9]\d{0,6}$/, example);
    return given === null ? null : Number(given);
  };

  const tokens = (name: string) => {
    const given = text(name, /^[1-9]\d{0,11}$/, 'a whole number of tokens, such as 2000000');
    return given === null ? null : Number(given);
  };

  const account = text('account', /^\d{12}$/, 'the 12 digits of an AWS account');
  const region = text('region', /^[a-z]{2}(-[a-z]+)+-\d$/, 'a region, such as eu-central-1');
  const domain = readDomain({
    name: text('domain', hostPattern, 'a name in small letters, such as hub.example.org'),
    zone: text('zone', hostPattern, 'the name of a Route 53 zone, such as example.org'),
    zoneId: text('zoneId', /^Z[A-Z0-9]{1,31}$/, 'the id of a Route 53 zone, such as Z0123456789ABC'),
  });
  if (domain !== null && (account === null || region === null))
    throw new ConfigError(
      '-c domain: it needs -c account and -c region too, for its certificate lies in us-east-1',
    );
  const sender = address('sender') ?? (domain && `hub@${domain.name}`);
  if (domain !== null && sender !== null && !isWithin(domain.zone, sender.slice(sender.indexOf('@') + 1)))
    throw new ConfigError(
      `-c sender: ${JSON.stringify(sender)} is not in the zone ${domain.zone} of -c domain`,
    );
  const loopbackFeeds = text('loopbackFeeds', /^(true|false)$/, 'true or false') === 'true';
  if (loopbackFeeds && account !== emulatorAccount)
    throw new ConfigError(`-c loopbackFeeds: it is for emulators, with -c account=${emulatorAccount}`);
  const openaiKeyArn = text('openaiKeyArn', secretArnPattern, secretArnExample);
  const config = {
    table: text('table', /^[\w.-]{3,255}$/, 'the name of a table in DynamoDB'),
    secretArn: text('secretArn', secretArnPattern, secretArnExample),
    stackName:
      text('stackName', /^[A-Za-z][A-Za-z0-9-]{0,63}$/, 'a name of letters, digits and hyphens') ??
      'AcademicHub',
    sender,
    senderIdentity:
      text('senderIdentity', /^(new|verified)$/, 'new or verified') === 'verified' ? 'verified' : 'new',
    operator: address('operator'),
    postalAddress: text('postalAddress', /^[^\p{Cc}]{1,200}$/u, 'one line of at most 200 characters'),
    domain,
    openai: {
      keyArn: openaiKeyArn,
      baseUrl: text(
        'openaiBaseUrl',
        /^https:\/\/[^\s]{1,200}$/,
        'an address, such as https://api.openai.com/v1',
      ),
      model: text('openaiModel', /^[\w./:@-]{1,100}$/, 'the name of a model, such as gpt-5-mini'),
      dailyTokens: tokens('openaiDailyTokens'),
      prices: text('openaiPrices', /^\d+(\.\d+)?\/\d+(\.\d+)?$/, 'two prices, such as 0.25/2'),
      batch: text('openaiBatch', /^(true|false)$/, 'true or false') === 'true',
      personalDailyTokens: tokens('openaiPersonalDailyTokens'),
    },
    monthlyBudget: count('monthlyBudget', 'a whole number of US dollars, such as 20'),
    sources: readSources(
      text('sources', /^[^\p{Cc}]+$/u, 'a list of source ids, or the path of a file'),
      readFile,
    ),
    digestConcurrency: readConcurrency(text('digestConcurrency', /^\d{1,4}$/, concurrencyExample)),
    loopbackFeeds,
    account,
    region,
  } satisfies HubConfig;
  for (const name of Object.keys(context)) {
    if (settingName.test(name) && !known.has(name))
      throw new ConfigError(`-c ${name}: there is no such setting; docs/operations.md lists them`);
    if (name.startsWith('openai') && openaiKeyArn === null)
      throw new ConfigError(`-c ${name}: it needs -c openaiKeyArn too`);
  }
  return config;
}

const concurrencyExample = 'a whole number from 2 to 1000';

/** What SQS allows as the maximum concurrency of an event source. */
const readConcurrency = (given: string | null): number | null => {
  if (given === null) return null;
  const concurrency = Number(given);
  if (concurrency < 2 || concurrency > 1000)
    throw new ConfigError(`-c digestConcurrency: ${given} is not ${concurrencyExample}`);
  return concurrency;
};

const isWithin = (zone: string, name: string) => name === zone || name.endsWith(`.${zone}`);

const readDomain = (given: Record<keyof HubDomain, string | null>): HubDomain | null => {
  const { name, zone, zoneId } = given;
  if (name === null && zone === null && zoneId === null) return null;
  if (name === null || zone === null || zoneId === null)
    throw new ConfigError(
      '-c domain, -c zone and -c zoneId go together: the name, and the Route 53 zone it lies in',
    );
  if (!isWithin(zone, name)) throw new ConfigError(`-c domain: ${name} is not in the zone ${zone}`);
  return { name, zone, zoneId };
};

/** Looked up here already: an id that nothing has must not first be noticed by what is deployed. */
const readSources = (given: string | null, readFile: (path: string) => Uint8Array): string | null => {
  if (given === null) return null;
  try {
    return packSourceChoice(readSourceList(given, readFile, catalogue).choice);
  } catch (error) {
    if (error instanceof SourceChoiceError) throw new ConfigError(`-c sources: ${error.message}`);
    throw error;
  }
};

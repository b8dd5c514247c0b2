import { type AddressObject, simpleParser } from 'mailparser';
import type { Mail } from './mail.ts';
import { SesError } from './ses-error.ts';

/** SES's own limits for SendRawEmail. */
const maxBytes = 10 * 1024 * 1024;
const maxRecipients = 50;

export type RawEmail = { raw: Uint8Array; mail: Omit<Mail, 'id' | 'receivedAt'> };

/**
 * Reads the parameters of SendRawEmail as SES does and refuses what SES would. Throws `SesError`.
 * https://docs.aws.amazon.com/ses/latest/APIReference/API_SendRawEmail.html
 */
export const readRawEmail = async (parameters: URLSearchParams): Promise<RawEmail> => {
  const raw = Buffer.from(parameters.get('RawMessage.Data') ?? '', 'base64');
  if (raw.length === 0)
    throw new SesError(
      'ValidationError',
      "1 validation error detected: Value at 'rawMessage.data' failed to satisfy constraint: Member must not be null",
    );
  if (raw.length > maxBytes)
    throw new SesError(
      'InvalidParameterValue',
      `Message length is more than ${maxBytes} bytes long: '${raw.length}'.`,
    );
  const { from, to, cc, bcc, subject } = await simpleParser(headersOf(raw));
  const source = parameters.get('Source') ?? from?.text ?? '';
  if (!source.includes('@')) throw new SesError('InvalidParameterValue', "Missing required header 'From'.");
  const envelope = members(parameters, 'Destinations');
  const recipients = envelope.length > 0 ? envelope.map(bareAddress) : [to, cc, bcc].flatMap(addresses);
  if (recipients.length === 0) throw new SesError('InvalidParameterValue', "Missing required header 'To'.");
  if (recipients.length > maxRecipients)
    throw new SesError('InvalidParameterValue', `Recipient count exceeds ${maxRecipients}.`);
  if (!recipients.every((recipient) => /^[^@\s]+@[^@\s]+$/.test(recipient)))
    throw new SesError('InvalidParameterValue', 'Illegal address');
  return {
    raw,
    mail: {
      from: from?.text ?? source,
      to: recipients,
      subject: subject ?? '',
      tags: readTags(parameters),
      configurationSet: parameters.get('ConfigurationSetName'),
    },
  };
};

/** SES reads no further, either; and a digest of 25 papers takes a parser milliseconds. */
const headersOf = (raw: Buffer): Buffer => {
  const end = raw.indexOf('\r\n\r\n');
  return end < 0 ? raw : raw.subarray(0, end + 4);
};

/** `Name.member.1`, `Name.member.2`, … */
const members = (parameters: URLSearchParams, name: string): string[] => {
  const found: string[] = [];
  for (;;) {
    const value = parameters.get(`${name}.member.${found.length + 1}`);
    if (value === null) return found;
    found.push(value);
  }
};

const readTags = (parameters: URLSearchParams): Record<string, string> => {
  const tags: [string, string][] = [];
  for (;;) {
    const name = parameters.get(`Tags.member.${tags.length + 1}.Name`);
    if (name === null) return Object.fromEntries(tags);
    const value = parameters.get(`Tags.member.${tags.length + 1}.Value`) ?? '';
    for (const [what, text] of [
      ['name', name],
      ['value', value],
    ] as const)
      if (!/^[A-Za-z0-9_-]{1,256}$/.test(text))
        throw new SesError(
          'InvalidParameterValue',
          `Invalid tag ${what} <${text}>, only alphanumeric ASCII characters, '_', and '-' are allowed.`,
        );
    tags.push([name, value]);
  }
};

const bareAddress = (recipient: string): string => /<([^<>]*)>\s*$/.exec(recipient)?.[1] ?? recipient.trim();

const addresses = (header: AddressObject | AddressObject[] | undefined): string[] =>
  [header ?? []]
    .flat()
    .flatMap(({ value }) => value)
    .flatMap((mailbox) => mailbox.group ?? [mailbox])
    .flatMap(({ address }) => address || []);

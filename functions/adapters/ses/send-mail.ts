import { type SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { SendMail, SendOutcome } from '../../digests/ports.ts';
import { encodeTags } from './message-tags.ts';

// All of base64 that a form does not take as it is.
const escapes = [
  ['+', '%2B'],
  ['/', '%2F'],
  ['=', '%3D'],
] as const;

const formValue = (raw: Uint8Array): string => {
  let value = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('base64');
  for (const [letter, escaped] of escapes) value = value.replaceAll(letter, escaped);
  return value;
};

/**
 * Puts the message behind what the SDK wrote of the request, as bytes, which are hashed and sent as they are. The SDK
 * would escape its 80 kB of base64 letter by letter, a seventh of what a mail costs, and turn them into bytes twice.
 */
const carry = (command: SendRawEmailCommand, raw: Uint8Array): void =>
  command.middlewareStack.add(
    (next) => (args) => {
      const request = args.request as { body?: unknown };
      request.body = Buffer.from(`${request.body}&RawMessage.Data=${formValue(raw)}`, 'latin1');
      return next(args);
    },
    { step: 'build', priority: 'high', name: 'carryMessage' },
  );

/**
 * Hands a message to SES, once, for exactly one recipient whatever its headers say.
 * `client` comes from `makeSesClient`. `sender` is the envelope's sender; null leaves it to the From header.
 */
export const makeSendMail =
  (deps: { client: SESClient; sender: string | null; configurationSet: string | null }): SendMail =>
  async ({ to, raw, tags }) => {
    const command = new SendRawEmailCommand({
      Destinations: [to],
      RawMessage: undefined,
      Tags: encodeTags(tags),
      ...(deps.sender === null ? {} : { Source: deps.sender }),
      ...(deps.configurationSet === null ? {} : { ConfigurationSetName: deps.configurationSet }),
    });
    carry(command, raw);
    try {
      const { MessageId } = await deps.client.send(command);
      return MessageId === undefined
        ? { kind: 'unknown', detail: 'SES answered without a message id' }
        : { kind: 'accepted', messageId: MessageId };
    } catch (error) {
      return failure(error);
    }
  };

/** What a failed call says about the mail: only what certainly did not leave is called refused. */
const failure = (error: unknown): SendOutcome => {
  const detail = describe(error);
  if (error instanceof SESServiceException) {
    const reason = refusal(error);
    return reason === null ? { kind: 'unknown', detail } : { kind: 'refused', reason, detail };
  }
  return neverSent(error) ? { kind: 'refused', reason: 'unreachable', detail } : { kind: 'unknown', detail };
};

type Refusal = Extract<SendOutcome, { kind: 'refused' }>['reason'];

/**
 * Null where the service does not say that it refused (5xx, or 408 after a part of the request).
 * https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html
 */
const refusal = (error: SESServiceException): Refusal | null => {
  const status = error.$metadata.httpStatusCode ?? 0;
  if (status < 400 || status >= 500 || status === 408) return null;
  if (/daily message quota exceeded/i.test(error.message)) return 'quota';
  if (/^Throttling|^TooManyRequests/.test(error.name) || /maximum sending rate/i.test(error.message))
    return 'throttled';
  if (/SendingPausedException$/.test(error.name)) return 'paused';
  // SES does not know us (expired credentials, missing permission): nothing is wrong with this mail.
  return status === 403 ? 'unreachable' : 'rejected';
};

/** Whether the call failed before any byte of it could leave: no credentials, no address, no connection. */
const neverSent = (error: unknown): boolean => {
  if (error instanceof AggregateError) return error.errors.length > 0 && error.errors.every(neverSent);
  if (!(error instanceof Error)) return false;
  if (error.name === 'CredentialsProviderError') return true;
  return 'syscall' in error && (error.syscall === 'connect' || error.syscall === 'getaddrinfo');
};

const describe = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const text = error.message || ('code' in error ? String(error.code) : '');
  return `${error.name}: ${text}`.replace(/\s+/g, ' ').slice(0, 300);
};

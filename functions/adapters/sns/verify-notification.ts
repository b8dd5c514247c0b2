import { verify, type X509Certificate } from 'node:crypto';
import * as z from 'zod/mini';
import type { FetchCertificate } from './fetch-certificate.ts';

/** Our topic did not publish this, or not lately: nothing it says may be acted upon. The message says why. */
export class NotificationRefused extends Error {
  override readonly name = 'NotificationRefused';
}

const signedFields = z.object({
  Message: z.string(),
  MessageId: z.string(),
  /** Null where there is none and Lambda hands it over. */
  Subject: z.nullish(z.string()),
  Timestamp: z.string(),
  TopicArn: z.string(),
  Type: z.literal('Notification'),
});

/** Lambda spells the address `SigningCertUrl`; over HTTP, and in SNS's own dead letters, it is `SigningCertURL`. */
const notification = z.extend(signedFields, {
  SignatureVersion: z.string(),
  Signature: z.string(),
  SigningCertUrl: z.optional(z.string()),
  SigningCertURL: z.optional(z.string()),
});

type SignedFields = z.infer<typeof signedFields>;

// A dead letter waits for two weeks, and an operator may hand it over then. What is repeated within 30 days counts once.
const maxAgeMs = 15 * 86_400_000;
const maxSkewMs = 5 * 60_000;

/**
 * Verifies what SNS handed to Lambda: published by the topic `topicArn`, lately, signed with signature version 2 and
 * a certificate that SNS itself serves. Gives the notification's message.
 *
 * `endpoint` is where SNS is asked, if not at its own address in the topic's region. Throws `NotificationRefused`
 * for what will never be right, and what `fetchCertificate` throws.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html
 */
export const makeVerifyNotification = (deps: {
  topicArn: string;
  endpoint: string | null;
  fetchCertificate: FetchCertificate;
  now: () => Date;
}): ((record: unknown) => Promise<string>) => {
  const { topicArn, fetchCertificate, now } = deps;
  const origin = deps.endpoint === null ? originOfSns(topicArn) : new URL(deps.endpoint).origin;

  return async (record) => {
    const parsed = notification.safeParse(record);
    refuseUnless(parsed.success, 'It is no notification of SNS.');
    const { SignatureVersion, Signature, SigningCertUrl, SigningCertURL, ...signed } = parsed.data;
    refuseUnless(signed.TopicArn === topicArn, 'It is of a foreign topic.');
    refuseUnless(SignatureVersion === '2', 'It is not signed with signature version 2.');
    const age = now().getTime() - Date.parse(signed.Timestamp);
    refuseUnless(age <= maxAgeMs && age >= -maxSkewMs, 'It is too old, or from the future.');
    const url = certificateUrl(SigningCertUrl ?? SigningCertURL ?? '', origin);
    const certificate = await fetchCertificate(url);
    refuseUnless(isValidAt(now(), certificate), 'Its certificate is not valid at this time.');
    refuseUnless(isSignedBy(certificate, signed, Signature), 'Its signature does not fit.');
    return signed.Message;
  };
};

/** What SNS signs: names and values in the order of the alphabet, each on a line of its own. */
export const stringToSign = ({ Message, MessageId, Subject, Timestamp, TopicArn, Type }: SignedFields) =>
  Object.entries({ Message, MessageId, Subject, Timestamp, TopicArn, Type })
    .flatMap(([name, value]) => (value === null || value === undefined ? [] : `${name}\n${value}\n`))
    .join('');

function refuseUnless(condition: boolean, reason: string): asserts condition {
  if (!condition) throw new NotificationRefused(reason);
}

/**
 * Of the topic's own region only. Any `sns.*.amazonaws.com` would not do: `sns.s3-us-west-2.amazonaws.com` is a bucket
 * named sns, where somebody else may put certificates.
 */
const originOfSns = (topicArn: string): string => {
  const [, partition, , region] = topicArn.split(':');
  return `https://sns.${region}.amazonaws.com${partition === 'aws-cn' ? '.cn' : ''}`;
};

const certificateUrl = (given: string, origin: string): string => {
  const url = URL.parse(given);
  // As it was written, too: what URL reads into it (a tab, a backslash, a dot too many) SNS does not write.
  refuseUnless(
    url !== null && url.href === given && given === origin + url.pathname && given.endsWith('.pem'),
    'Its certificate is not one of SNS in the topic’s region.',
  );
  return url.href;
};

const isValidAt = (at: Date, { validFromDate, validToDate }: X509Certificate): boolean =>
  validFromDate <= at && at <= validToDate;

const isSignedBy = ({ publicKey }: X509Certificate, signed: SignedFields, signature: string): boolean =>
  publicKey.asymmetricKeyType === 'rsa' &&
  verify('RSA-SHA256', Buffer.from(stringToSign(signed)), publicKey, Buffer.from(signature, 'base64'));

import { generateKeyPair, type KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';
import type { SNSEvent } from 'aws-lambda';
import { stringToSign } from '../../functions/adapters/sns/verify-notification.ts';
import { selfSignedCertificate } from './self-signed-certificate.ts';

type SigningKey = { privateKey: KeyObject; certificate: string };

const makeKeyPair = promisify(generateKeyPair);
/** The hub's clock may be set, by years too; certificates that count years in two digits reach no further. */
const valid = { from: new Date('1970-01-01'), to: new Date('2049-12-31') };

/** A new RSA key, and its certificate as PEM. */
const makeSigningKey = async (): Promise<SigningKey> => {
  const keys = await makeKeyPair('rsa', { modulusLength: 2048 });
  return { privateKey: keys.privateKey, certificate: selfSignedCertificate('sns.local', keys, valid) };
};

/**
 * A topic of SNS with signature version 2. It signs with a key of its own, as SNS does, so that whoever listens
 * verifies on one machine what it verifies in the cloud. At `certificateUrl` somebody serves `certificate`.
 */
export const openTopic = (deps: {
  topicArn: string;
  certificateUrl: () => string;
  now: () => Date;
  newId: () => string;
}) => {
  const { topicArn, certificateUrl, now, newId } = deps;
  // Made for the first event: it takes a tenth of a second.
  let key: Promise<SigningKey> | null = null;
  const keyOnce = () => {
    key ??= makeSigningKey();
    return key;
  };
  return {
    certificate: async () => (await keyOnce()).certificate,
    /** What Lambda receives. */
    publish: async (message: string): Promise<SNSEvent> => {
      const { privateKey } = await keyOnce();
      const fields = {
        Message: message,
        MessageId: newId(),
        Subject: 'Amazon SES Email Event Notification',
        Timestamp: now().toISOString(),
        TopicArn: topicArn,
        Type: 'Notification' as const,
      };
      const signature = sign('RSA-SHA256', Buffer.from(stringToSign(fields)), privateKey);
      return {
        Records: [
          {
            EventVersion: '1.0',
            EventSubscriptionArn: `${topicArn}:local`,
            EventSource: 'aws:sns',
            Sns: {
              ...fields,
              SignatureVersion: '2',
              Signature: signature.toString('base64'),
              SigningCertUrl: certificateUrl(),
              UnsubscribeUrl: '',
              MessageAttributes: {},
            },
          },
        ],
      };
    },
  };
};

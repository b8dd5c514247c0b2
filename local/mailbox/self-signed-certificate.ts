import { type KeyObject, randomBytes, sign } from 'node:crypto';

/**
 * An X.509 certificate for `commonName` as PEM, for an RSA key that signs it itself (RFC 5280). Node reads
 * certificates and makes none.
 */
export const selfSignedCertificate = (
  commonName: string,
  { publicKey, privateKey }: { publicKey: KeyObject; privateKey: KeyObject },
  valid: { from: Date; to: Date },
): string => {
  const name = sequence(set(sequence(oid.commonName, element(tag.utf8String, Buffer.from(commonName)))));
  const algorithm = sequence(oid.sha256WithRsa, element(tag.null));
  const body = sequence(
    // Positive, as it has to be.
    element(tag.integer, Buffer.of(1), randomBytes(15)),
    algorithm,
    name,
    sequence(utcTime(valid.from), utcTime(valid.to)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const certificate = sequence(
    body,
    algorithm,
    // No bit of the last byte is unused.
    element(tag.bitString, Buffer.of(0), sign('RSA-SHA256', body, privateKey)),
  );
  const lines = certificate.toString('base64').replace(/.{64}/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
};

// DER (ITU-T X.690): a tag, the length of the content, the content.
const tag = {
  integer: 0x02,
  bitString: 0x03,
  null: 0x05,
  objectIdentifier: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  sequence: 0x30,
  set: 0x31,
};

const element = (tag: number, ...content: Uint8Array[]): Buffer => {
  const { length } = Buffer.concat(content);
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), ...content]);
};

const sequence = (...content: Uint8Array[]) => element(tag.sequence, ...content);
const set = (...content: Uint8Array[]) => element(tag.set, ...content);

const oid = {
  /** 1.2.840.113549.1.1.11 */
  sha256WithRsa: element(tag.objectIdentifier, Buffer.from('2a864886f70d01010b', 'hex')),
  /** 2.5.4.3 */
  commonName: element(tag.objectIdentifier, Buffer.from('550403', 'hex')),
};

/** `YYMMDDHHMMSSZ`, which reaches to 2049. */
const utcTime = (at: Date) =>
  element(tag.utcTime, Buffer.from(`${at.toISOString().replace(/\D/g, '').slice(2, 14)}Z`));

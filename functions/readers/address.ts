import { createHmac } from 'node:crypto';
import { domainToASCII } from 'node:url';

/** What was typed cannot be mailed to; the message is for the person who typed it. */
export class AddressError extends Error {}

export type Address = {
  /** What mail is sent to: as typed, save for compatibility forms and international domains (A-labels). */
  address: string;
  /** The same for every spelling of one mailbox, as far as mail servers in use tell them apart. */
  identity: string;
};

// RFC 5321, 4.5.3.1: octets. The path of 256 holds two angle brackets, hence 254.
const MAX_LOCAL = 64;
const MAX_ADDRESS = 254;

// RFC 5322 dot-atom. SES takes ASCII before the @ only.
const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const domainCharacters = /^[\p{L}\p{M}\p{N}.-]+$/u;
const asciiDomain =
  /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])$/i;

/**
 * Reads exactly one mail address. Throws `AddressError`.
 *
 * Stricter than RFC 5322 on purpose: quoted local parts, comments and address literals are refused.
 */
export const parseAddress = (text: string): Address => {
  // Before trimming: a line break at the end is as much a header injection as one in the middle.
  if (/[\p{Cc}\p{Cf}]/u.test(text))
    throw new AddressError('The address holds a character that cannot be mailed to.');
  const typed = text.normalize('NFKC').trim();
  if (typed === '') throw new AddressError('An email address is needed.');
  const [local, typedDomain, ...more] = typed.split('@');
  if (local === undefined || typedDomain === undefined)
    throw new AddressError('An email address has an @ in it.');
  if (more.length > 0 || /[\s,;]/.test(typed)) throw new AddressError('One address, please, without spaces.');
  if (Buffer.byteLength(local) > MAX_LOCAL) {
    throw new AddressError(`The part before the @ is longer than ${MAX_LOCAL} characters.`);
  }
  if (!localPart.test(local)) throw new AddressError('The part before the @ cannot be mailed to.');
  const domain = domainCharacters.test(typedDomain) ? domainToASCII(typedDomain) : '';
  if (!asciiDomain.test(domain)) throw new AddressError('The part after the @ is not a domain.');
  const isAscii = domain === typedDomain.toLowerCase();
  const address = `${local}@${isAscii ? typedDomain : domain}`;
  if (Buffer.byteLength(address) > MAX_ADDRESS) {
    throw new AddressError(`The address is longer than ${MAX_ADDRESS} characters.`);
  }
  return { address, identity: `${local}@${domain}`.toLowerCase() };
};

/** The id that a reader is stored under: HMAC-SHA256 of the identity, 64 hexadecimal digits. */
export const readerIdOf = (identity: string, secret: string): string =>
  createHmac('sha256', secret).update(`reader:${identity}`).digest('hex');

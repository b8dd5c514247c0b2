import { FetchError } from '../../feeds/polling/fetch-error.ts';

const timeouts = ['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'];

/** zlib's own codes, but for the unexpected end: the body is not in the coding that it claims. */
const isDecodingFault = (code: string) =>
  (code.startsWith('Z_') || code.startsWith('ERR__ERROR_FORMAT') || code.startsWith('ERR_BROTLI')) &&
  code !== 'Z_BUF_ERROR';

/** What a fault of undici, the system or zlib means for whoever asked for the document. */
export const explainFault = (
  fault: unknown,
  at: { host: string; phase: 'head' | 'body'; timedOut: boolean; deadlineMs: number },
): FetchError => {
  if (fault instanceof FetchError) return fault;
  const { code = '', message = '' } = fault as { code?: string; message?: string };
  if (at.timedOut) return new FetchError('timeout', `${at.host}: not complete after ${at.deadlineMs} ms`);
  if (timeouts.includes(code)) return new FetchError('timeout', `${at.host}: no answer in time`);
  if (at.phase === 'body') {
    if (isDecodingFault(code))
      return new FetchError('undecodable', `${at.host}: body does not decompress (${code})`);
    return new FetchError('truncated', `${at.host}: the document breaks off (${code || 'closed early'})`);
  }
  const reason = (code || message).replace(/\s+/g, ' ').slice(0, 200);
  return new FetchError('network', `${at.host}: no answer (${reason})`);
};

import { X509Certificate } from 'node:crypto';

/** The certificate could not be had this time; another try may get it. */
export class CertificateUnavailable extends Error {
  override readonly name = 'CertificateUnavailable';
}

/** The certificate at an https address. Throws `CertificateUnavailable`. */
export type FetchCertificate = (url: string) => Promise<X509Certificate>;

/** Fetches each certificate once: SNS gives every new one an address of its own. */
export const makeFetchCertificate = ({
  // A handler of 30 seconds is left with enough of them.
  deadlineMs = 5_000,
  // SNS's own takes 2 kB.
  maxBytes = 16_384,
} = {}): FetchCertificate => {
  const kept = new Map<string, Promise<X509Certificate>>();
  return async (url) => {
    const certificate = kept.get(url) ?? download(url, deadlineMs, maxBytes);
    kept.set(url, certificate);
    try {
      return await certificate;
    } catch (error) {
      kept.delete(url);
      throw error;
    }
  };
};

const download = async (url: string, deadlineMs: number, maxBytes: number): Promise<X509Certificate> => {
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(deadlineMs) });
    if (response.status !== 200 || response.body === null) throw new Error(`HTTP ${response.status}`);
    return new X509Certificate(await readCapped(response.body, maxBytes));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CertificateUnavailable(`The certificate of SNS could not be fetched: ${reason}`, { cause });
  }
};

const readCapped = async (body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) throw new Error(`more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

import { gzipSync } from 'node:zlib';

/**
 * Bytes that are the same for everybody, and compressed when somebody first asks for them so. What a reader alone sees
 * is never compressed: its length would tell about what is in it (BREACH).
 */
export type Compressible = { plain: Uint8Array<ArrayBuffer>; gzipped: () => Uint8Array<ArrayBuffer> };

export const compressible = (text: string): Compressible => {
  const plain = new TextEncoder().encode(text);
  let gzipped: Uint8Array<ArrayBuffer> | null = null;
  return {
    plain,
    gzipped: () => {
      gzipped ??= new Uint8Array(gzipSync(plain));
      return gzipped;
    },
  };
};

/** RFC 9110, 12.5.3: whether gzip is among what a client takes; `;q=0` refuses it. */
export const takesGzip = (acceptEncoding: string | undefined): boolean =>
  (acceptEncoding?.split(',') ?? []).some((coding) => {
    const [name = '', ...parameters] = coding.split(';').map((part) => part.trim().toLowerCase());
    return name === 'gzip' && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });

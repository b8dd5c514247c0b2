// The longest answer that we ask for has some 10 kB.
const answerBytes = 1_000_000;

/**
 * A fetch for the model's endpoint: reads the whole answer before it returns, so that the caller's deadline covers a
 * body that never ends; refuses one that is too long, and redirects, which would carry the key elsewhere.
 */
export const cappedFetch =
  (fetch: typeof globalThis.fetch, maxBytes = answerBytes): typeof globalThis.fetch =>
  async (input, init) => {
    const response = await fetch(input, { ...init, redirect: 'error' });
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw new Error(`The answer has more than ${maxBytes} bytes.`);
      chunks.push(chunk);
    }
    const bodyless = response.status === 204 || response.status === 205 || response.status === 304;
    return new Response(bodyless ? null : Buffer.concat(chunks), {
      status: response.status,
      statusText: response.statusText,
      headers: response.headers,
    });
  };

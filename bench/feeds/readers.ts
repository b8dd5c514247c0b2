/** Each reads a whole document and returns how many items it found. Imported when asked for: a first call pays for it. */
export type FeedReader = (bytes: Uint8Array) => number | Promise<number>;

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

export const feedReaders: Record<string, () => Promise<FeedReader>> = {
  'academic-hub': async () => {
    const { parseFeed } = await import('../../functions/feeds/parse.ts');
    return (bytes) => parseFeed(bytes, { source: null, contentType: null }).papers.length;
  },
  feedsmith: async () => {
    const { parseFeed } = await import('feedsmith');
    return (bytes) => {
      const { feed } = parseFeed(text(bytes)) as { feed: { items?: unknown[]; entries?: unknown[] } };
      return (feed.items ?? feed.entries ?? []).length;
    };
  },
  'rss-parser': async () => {
    const { default: Parser } = await import('rss-parser');
    return async (bytes) => (await new Parser().parseString(text(bytes))).items.length;
  },
  feedparser: async () => {
    const { default: FeedParser } = await import('feedparser');
    return (bytes) =>
      new Promise((resolve, reject) => {
        let count = 0;
        const parser = new FeedParser({});
        parser.on('error', reject);
        parser.on('data', () => {
          count += 1;
        });
        parser.on('end', () => resolve(count));
        parser.end(Buffer.from(bytes));
      });
  },
};

type ListedFeed = { id: string; name: string; urls: string[] };

const OUTLINE = /<outline\b((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w+));/gi, (whole, decimal, hex, name) =>
    name === undefined
      ? String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16))
      : (ENTITIES[name] ?? whole),
  );

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');

/**
 * The feeds of an OPML list (http://opml.org/spec2.opml), in its order, each once: an outline with an `xmlUrl` is a
 * source, by its title; folders count for nothing. Two of one name are told apart by a number.
 */
export const readOpml = (opml: string): ListedFeed[] => {
  const sources = new Map<string, ListedFeed>();
  const ids = new Set<string>();
  for (const [, attributes = ''] of opml.replace(/<!--[\s\S]*?-->/g, '').matchAll(OUTLINE)) {
    const given = new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
        name.toLowerCase(),
        decoded(double ?? single ?? '').trim(),
      ]),
    );
    const url = given.get('xmlurl') ?? '';
    if (url === '' || sources.has(url)) continue;
    const name = given.get('title') || given.get('text') || URL.parse(url)?.host || url;
    const wished = slug(name) || 'feed';
    let id = wished;
    for (let number = 2; ids.has(id); number += 1) id = `${wished}-${number}`;
    ids.add(id);
    sources.set(url, { id, name, urls: [url] });
  }
  return [...sources.values()];
};

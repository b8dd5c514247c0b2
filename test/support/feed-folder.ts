import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A temporary folder with the given files (path -> text); removed by `remove`. */
export const makeFolder = async (files: Record<string, string> = {}) => {
  const dir = await mkdtemp(join(tmpdir(), 'academic-hub-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
};

type Item = { id: string; title: string; authors: string; abstract?: string; kind?: string };

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** An RSS 2.0 document as arXiv serves it. */
export const arxivRss = (category: string, items: Item[]): string =>
  `<?xml version='1.0' encoding='UTF-8'?>
<rss xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0"><channel>
<title>${category} updates on arXiv.org</title><link>http://rss.arxiv.org/rss/${category}</link>
<description>${category} updates on the arXiv.org e-print archive.</description>
${items
  .map(
    ({
      id,
      title,
      authors,
      abstract = 'We measure what has not been measured before.',
      kind = 'new',
    }) => `<item>
<title>${escapeXml(title)}</title><link>https://arxiv.org/abs/${id}</link>
<description>arXiv:${id}v1 Announce Type: ${kind} \nAbstract: ${escapeXml(abstract)}</description>
<guid isPermaLink="false">oai:arXiv.org:${id}v1</guid><category>${category}</category>
<pubDate>Thu, 18 Jun 2026 00:00:00 -0400</pubDate><arxiv:announce_type>${kind}</arxiv:announce_type>
<dc:creator>${escapeXml(authors)}</dc:creator></item>`,
  )
  .join('\n')}
</channel></rss>`;

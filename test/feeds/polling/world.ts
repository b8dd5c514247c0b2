import { FetchError, type FetchErrorKind } from '../../../functions/feeds/polling/fetch-error.ts';
import type { AnnounceOutcome, FetchedFeed } from '../../../functions/feeds/ports.ts';
import type { Source, SourceState, Validators } from '../../../functions/feeds/sources/source.ts';
import type { AnnouncedPaper } from '../../../functions/papers/paper.ts';

export const sourceOf = (changes: Partial<Source> = {}): Source => ({
  id: 'arxiv-cs-ai',
  name: 'arXiv cs.AI',
  publisher: 'arXiv',
  venue: 'arXiv',
  fields: ['Computer science'],
  urls: ['https://feeds.example.org/a'],
  kind: 'preprint',
  pollEveryMinutes: 60,
  ...changes,
});

export const rss = (numbers: number[], options: { skipDays?: string[]; date?: string } = {}) => {
  const days = (options.skipDays ?? []).map((day) => `<day>${day}</day>`).join('');
  const items = numbers.map(
    (
      number,
    ) => `<item><title>Paper ${number}</title><link>https://arxiv.org/abs/2606.${10_000 + number}</link>
<description>arXiv:2606.${10_000 + number}v1 Announce Type: new
Abstract: About ${number}.</description><guid isPermaLink="false">oai:arXiv.org:2606.${10_000 + number}v1</guid>
<category>cs.AI</category><pubDate>${options.date ?? 'Thu, 18 Jun 2026 00:00:00 -0400'}</pubDate>
<arxiv:announce_type>new</arxiv:announce_type><dc:creator>Ada Byron</dc:creator></item>`,
  );
  return `<?xml version='1.0' encoding='UTF-8'?>
<rss xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0"><channel>
<title>cs.AI updates on arXiv.org</title><link>http://rss.arxiv.org/rss/cs.AI</link><description>cs.AI</description>
${days && `<skipDays>${days}</skipDays>`}${items.join('\n')}</channel></rss>`;
};

export const validatorsOf = (etag: string): Validators => ({ etag, lastModified: null });

export const documentOf = (text: string, changes: Partial<FetchedFeed> = {}): FetchedFeed =>
  ({
    kind: 'document',
    bytes: new TextEncoder().encode(text),
    contentType: 'application/rss+xml',
    validators: validatorsOf('"one"'),
    movedTo: null,
    ...changes,
  }) as FetchedFeed;

export const fault = (kind: FetchErrorKind, seconds: number | null = null) =>
  new FetchError(
    kind,
    `feeds.example.org: ${kind}`,
    seconds === null ? null : { seconds, url: 'https://feeds.example.org/a' },
  );

/** Sources, their states, what each URL answers, and a store of papers, all in memory. */
export const makeWorld = (sources: Source[], answers: Record<string, FetchedFeed | Error>) => {
  let time = Date.parse('2026-06-18T12:00:00Z');
  const states = new Map<string, SourceState>();
  const papers = new Map<string, AnnouncedPaper & { seenAt: string }>();
  const poison = new Set<string>();
  const requests: { url: string; validators: Validators | null }[] = [];
  const order: string[] = [];
  return {
    answers,
    states,
    papers,
    poison,
    requests,
    order,
    at: (iso: string) => {
      time = Date.parse(iso);
    },
    deps: {
      sources,
      now: () => new Date(time),
      states: {
        get: async (id: string) => structuredClone(states.get(id) ?? null),
        list: async () => structuredClone([...states.values()]),
        put: async (state: SourceState) => {
          order.push('state');
          states.set(state.sourceId, structuredClone(state));
        },
      },
      fetchFeed: async (url: string, validators: Validators | null) => {
        requests.push({ url, validators });
        const answer = answers[url] ?? fault('status');
        if (answer instanceof Error) throw answer;
        return answer;
      },
      announce: async (paper: AnnouncedPaper, seenAt: Date): Promise<AnnounceOutcome> => {
        if (poison.has(paper.id)) throw new Error('item too\nlarge');
        order.push(paper.id);
        const known = papers.has(paper.id);
        if (!known) papers.set(paper.id, { ...paper, seenAt: seenAt.toISOString() });
        return known ? 'unchanged' : 'added';
      },
    },
  };
};

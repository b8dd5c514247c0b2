import type { Briefing } from '../../functions/briefings/briefing.ts';
import type { Source, SourceState } from '../../functions/feeds/sources/source.ts';
import type { Paper } from '../../functions/papers/paper.ts';
import { anAuthor, aPaper } from './papers.ts';

/** An edition to look at: what the pages show, on one day, with the cases that are hard to set. */

const source = (id: string, name: string, fields: string[], more: Partial<Source> = {}): Source => ({
  id,
  name,
  publisher: 'Cornell University',
  venue: 'arXiv',
  fields,
  urls: [`https://feeds.example.org/${id}`],
  kind: 'preprint',
  pollEveryMinutes: 60,
  ...more,
});

export const catalogue: Source[] = [
  source('arxiv-cs-ai', 'arXiv: artificial intelligence', ['Computer science']),
  source('arxiv-cs-lg', 'arXiv: machine learning', ['Computer science']),
  source('biorxiv-neuroscience', 'bioRxiv: neuroscience', ['Biology'], {
    publisher: 'openRxiv',
    venue: 'bioRxiv',
  }),
  source('nature', 'Nature', ['Multidisciplinary'], {
    publisher: 'Springer Nature',
    venue: 'Nature',
    kind: 'journal',
  }),
  source('psyarxiv', 'PsyArXiv', ['Psychology'], { publisher: 'OSF', venue: 'PsyArXiv' }),
];

export const states: SourceState[] = catalogue.map(({ id }) => ({
  sourceId: id,
  validators: {},
  nextDueAt: '2026-06-18T12:00:00.000Z',
  failures: id === 'psyarxiv' ? 4 : 0,
  health: id === 'psyarxiv' ? 'failing' : 'healthy',
  lastError: id === 'psyarxiv' ? 'HTTP 503 from https://feeds.example.org/psyarxiv' : null,
  lastPolledAt: '2026-11-23T11:45:00.000Z',
  lastSuccessAt: id === 'psyarxiv' ? '2026-11-20T11:45:00.000Z' : '2026-11-23T11:45:00.000Z',
  lastPaperAt: '2026-11-23T11:45:00.000Z',
  lastBatch: 12,
}));

const seen = (sourceId: string, kind: Paper['announcements'][number]['kind'] = 'new') => [
  { source: sourceId, kind, version: null, seenAt: '2026-11-23T04:00:00.000Z', url: null },
];

const grokking =
  'Grokking, the delayed jump from memorization to generalization, is usually tied to the weight norm: a smaller norm generalizes sooner. We ask what the norm actually controls. Holding the weight norm fixed by clamping and varying only an output temperature, we slide the grokking delay across its entire norm-induced range under cross-entropy, and matching the logit scale recovers about 85% of it.';

const paper = (id: string, more: Partial<Paper>): Paper =>
  aPaper(id, { firstSeenAt: '2026-11-23T04:00:00.000Z', ...more });

export const papers: Paper[] = [
  paper('2606.18465', {
    title: 'What Does the Weight Norm Control in Grokking? Logit-Scale Mediation under Cross-Entropy',
    abstract: grokking,
    categories: ['cs.LG', 'cs.AI'],
    announcements: seen('arxiv-cs-ai', 'cross'),
    publishedAt: '2026-11-22T04:00:00.000Z',
  }),
  paper('2606.13753', {
    title: 'The Weight Norm Sets the Grokking Timescale: A Causal Delay Law',
    authors: [anAuthor('T. X. Khanh'), anAuthor('Ada Lovelace')],
    abstract: `${grokking} We settle this by intervening on the norm during training.`,
    announcements: seen('arxiv-cs-lg', 'replace'),
    publishedAt: '2026-11-21T04:00:00.000Z',
  }),
  paper('neuro', {
    id: 'doi:10.1101/2026.11.20.123456',
    identifiers: { arxiv: null, arxivVersion: null, doi: '10.1101/2026.11.20.123456', pmid: null },
    url: 'https://www.biorxiv.org/content/10.1101/2026.11.20.123456v1',
    title: 'Sleep spindles replay what the hippocampus could not keep',
    authors: [anAuthor('María José García-Márquez'), anAuthor('Jürgen Müller'), anAuthor('王小明')],
    abstract: 'Spindles of stage 2 sleep carry sequences that hippocampal ripples dropped.',
    venue: 'bioRxiv',
    categories: ['Neuroscience'],
    announcements: seen('biorxiv-neuroscience'),
  }),
  paper('hostile', {
    id: 'url:hostile',
    identifiers: { arxiv: null, arxivVersion: null, doi: null, pmid: null },
    url: 'javascript:alert(document.domain)',
    title: '<img src=x onerror=alert(1)> & "quoted" </title><script>alert(2)</script>',
    authors: [anAuthor('"><svg onload=alert(3)>'), anAuthor('Eve\u202e')],
    abstract: '</p><script>alert(4)</script> {{ template }}',
    venue: 'Nature',
    categories: ['<b>bold</b>'],
    announcements: [{ ...seen('nature', 'published')[0]!, url: 'data:text/html,<script>alert(5)</script>' }],
  }),
  paper('atlas', {
    id: 'doi:10.1038/s41586-026-00001-1',
    identifiers: {
      arxiv: '2601.00001',
      arxivVersion: 2,
      doi: '10.1038/s41586-026-00001-1',
      pmid: '39999999',
    },
    url: 'https://www.nature.com/articles/s41586-026-00001-1',
    title: 'Observation of a resonance near 650 GeV that decays to four leptons',
    authors: [
      anAuthor('ATLAS Collaboration', { group: true }),
      ...Array.from({ length: 2999 }, (_, place) => anAuthor(`A. Author${place}`)),
    ],
    abstract: 'The decay is seen with 5.1 standard deviations in 140 fb⁻¹ of collisions.',
    venue: 'Nature',
    categories: ['hep-ex'],
    announcements: [...seen('arxiv-cs-ai', 'new'), ...seen('nature', 'published')],
  }),
  paper('mind', {
    id: 'url:mind',
    identifiers: { arxiv: null, arxivVersion: null, doi: null, pmid: null },
    url: 'https://osf.io/preprints/psyarxiv/abcde',
    title: '阅读中的注意：眼动研究',
    authors: [anAuthor('王小明'), anAuthor('يوسف الحسن')],
    abstract: null,
    venue: 'PsyArXiv',
    categories: [],
    announcements: seen('psyarxiv'),
  }),
  aPaper('2606.00001', {
    title: 'A paper of the day before',
    firstSeenAt: '2026-11-22T04:00:00.000Z',
  }),
];

export const briefing: Briefing = {
  date: '2026-11-23',
  language: 'en',
  lead: [
    {
      text: 'Two studies move the cause of grokking from the weight norm to what the norm scales.',
      paperIds: ['arxiv:2606.18465', 'arxiv:2606.13753'],
      origin: 'ai-checked',
    },
  ],
  themes: [
    {
      title: 'Delay and scale',
      sentences: [
        {
          text: 'Matching the logit scale recovers about 85% of the delay.',
          paperIds: ['arxiv:2606.18465'],
          origin: 'extract',
        },
        {
          text: 'A paper that is not there any more is not cited.',
          paperIds: ['arxiv:none'],
          origin: 'extract',
        },
      ],
    },
  ],
  summaries: {},
  compiledAt: '2026-11-23T05:00:00.000Z',
  paperCount: 6,
  contentHash: 'hash',
};

import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Briefing } from '../../functions/briefings/briefing.ts';
import { selectContent } from '../../functions/digests/select.ts';
import { renderLetter } from '../../functions/readers/letters.ts';
import type { LetterKind } from '../../functions/readers/ports.ts';
import { renderDigest } from '../fakes/digests.ts';
import { aFollow, aMatch, anAuthor, aPaper, aReader } from '../fakes/papers.ts';
import { launchBrowser } from './launch.ts';

// `npm run screens:mail`: pictures of every mail, for people to look at.
const folder = fileURLToPath(new URL('../../docs/screens/', import.meta.url));

const say = (id: string, text: string, origin: 'ai-checked' | 'extract') => ({
  text,
  paperIds: [id],
  origin,
});

const summaries: Briefing['summaries'] = {
  'arxiv:2606.18465': say(
    'arxiv:2606.18465',
    'Holding the weight norm fixed and varying only an output temperature moves the grokking delay across its whole range; matching the logit scale recovers about 85% of it.',
    'ai-checked',
  ),
  'arxiv:2606.13753': say(
    'arxiv:2606.13753',
    'Under free training with weight decay, networks grok when the weight norm reaches a value that varies little across seeds and learning rates.',
    'extract',
  ),
};

const briefing: Briefing = {
  date: '2026-06-18',
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
      title: 'Training dynamics',
      sentences: [
        {
          text: 'Clamping the norm shifts the delay about 19-fold, the learning rate only about 2-fold.',
          paperIds: ['arxiv:2606.13753'],
          origin: 'ai-checked',
        },
      ],
    },
  ],
  summaries,
  compiledAt: '2026-06-18T20:00:00Z',
  paperCount: 212,
  contentHash: '',
};

const khanh = anAuthor('Truong Xuan Khanh');
const digest = renderDigest({
  reader: aReader({
    settings: { cadence: 'daily', hour: 7, timezone: 'Europe/Berlin', language: 'en' },
    follows: Array.from({ length: 14 }, (_, at) => aFollow('author', `Author ${at}`)),
  }),
  content: selectContent([
    {
      paper: aPaper('2606.18465', {
        title: 'What Does the Weight Norm Control in Grokking? Logit-Scale Mediation under Cross-Entropy',
        authors: [khanh],
        categories: ['cs.AI'],
      }),
      matches: [aMatch('author', 'Truong Xuan Khanh', 'certain', ['ORCID match'])],
    },
    {
      paper: aPaper('2606.13753', {
        title: 'The Weight Norm Sets the Grokking Timescale: A Causal Delay Law',
        authors: [khanh, anAuthor('Ada Müller'), anAuthor('Li Na'), anAuthor('Noor Haddad')],
      }),
      matches: [aMatch('author', 'Truong Xuan Khanh', 'likely', ['same full name', 'usual category cs.LG'])],
    },
    {
      paper: aPaper('2606.17201', {
        title: 'Grokking without Weight Decay in Modular Arithmetic',
        authors: [anAuthor('Grace Chisholm'), anAuthor('Emmy Noether')],
        abstract: 'We show that delayed generalisation appears without any explicit regularisation.',
      }),
      matches: [aMatch('keyword', 'grokking', 'certain', ['in the title'])],
    },
    {
      paper: aPaper('2606.12004', {
        title: 'Sparse Circuits in Small Transformers',
        authors: [anAuthor('T. Khanh')],
      }),
      matches: [aMatch('author', 'Truong Xuan Khanh', 'possible', ['only “T. Khanh” is given'])],
    },
  ]),
  briefing,
  isNear: () => true,
  summaryOf: (id) => summaries[id] ?? null,
  notices: ['bioRxiv has not answered since Tuesday; what it publishes meanwhile comes with a later digest.'],
});

const letter = (kind: LetterKind) =>
  renderLetter({
    kind,
    address: 'ada@example.org',
    newAddress: 'ada@new.example',
    secret: 'PFpqzUb2iY6uGyV1eJm0lq5b7o9Q3sWx8RtKcNdAhEg',
    links: {
      confirm: (secret) => `https://hub.example.org/confirm?token=${secret}`,
      signIn: (secret) => `https://hub.example.org/sign-in/link?token=${secret}`,
      moveOld: (secret) => `https://hub.example.org/address/old?token=${secret}`,
      moveNew: (secret) => `https://hub.example.org/address/new?token=${secret}`,
      home: 'https://hub.example.org',
    },
    postalAddress: '1 Example Street, Example City',
  }).html;

const mails: [string, string][] = [
  ['digest', digest.html],
  ...(['confirm', 'sign-in', 'goodbye', 'move-old'] as const).map((kind): [string, string] => [
    kind,
    letter(kind),
  ]),
];

const browser = await launchBrowser();
await mkdir(folder, { recursive: true });
for (const [name, html] of mails)
  for (const [where, width, colorScheme] of [
    ['phone', 390, 'light'],
    ['phone', 390, 'dark'],
    ['desktop', 760, 'light'],
    ['desktop', 760, 'dark'],
  ] as const) {
    // The digest is looked at in every way, the letters, which wear the same dress, in fewer.
    const isLetterView =
      where === 'desktop' ? colorScheme === 'light' : name === 'confirm' && colorScheme === 'dark';
    const isShown = name === 'digest' || isLetterView;
    if (!isShown) continue;
    const page = await browser.newPage({ viewport: { width, height: 400 }, colorScheme });
    await page.setContent(html);
    await page.screenshot({ path: `${folder}mail-${name}-${where}-${colorScheme}.png`, fullPage: true });
    await page.close();
  }
await writeFile(`${folder}mail-digest.txt`, digest.text);
await browser.close();

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import mjml2html from 'mjml';
import MailComposer from 'nodemailer/lib/mail-composer';
import { makeCard, type PaperCard } from '../../functions/digests/card.ts';
import { feedbackChoices } from '../../functions/digests/feedback.ts';
import type { DigestFeedback } from '../../functions/digests/links.ts';
import { reasonLine } from '../../functions/digests/reason.ts';
import { selectContent } from '../../functions/digests/select.ts';
import { headline, subjectOf } from '../../functions/digests/subject.ts';
import { cardText, textReason } from '../../functions/digests/text-part.ts';
import type { Paper } from '../../functions/papers/paper.ts';
import { renderCardHtml, renderDigestHtml } from '../../templates/compiled/digest.ts';
import type { CardView } from '../../templates/views.ts';
import { type Case, cutoff, links, papersADigest, postalAddress } from './cases.ts';

/** One reader's view, as a program without pieces would have it. */
const viewOf = ({ reader, matched }: Case, cards: string) => ({
  language: 'en',
  direction: 'ltr' as const,
  preview: '',
  heading: headline(selectContent(matched)),
  standfirst: '',
  cards,
  rest: '',
  briefing: null,
  notices: [],
  why: `You get this because you confirmed ${reader.address}.`,
  footLinks: [{ label: 'Unsubscribe', url: links.unsubscribe(reader.id) }],
  postalAddress,
});

const cardsOf = ({ reader, matched }: Case): CardView[] => {
  const by = links.feedback.by(reader.id);
  const { byPeople, byTopic } = selectContent(matched);
  return [...byPeople, ...byTopic].map((each) => ({
    ...cardOnce(each.paper),
    reason: reasonLine(each.matches),
    feedback: feedbackChoices(each).map(({ label, ...choice }) => ({
      label,
      url: feedbackOnce(each.paper, choice) + by,
    })),
  }));
};

const halves = new Map<string, string>();
const feedbackOnce = (paper: Paper, choice: Omit<DigestFeedback, 'paperId'>): string => {
  const key = `${paper.id} ${choice.action}`;
  const half = halves.get(key) ?? links.feedback.about({ ...choice, paperId: paper.id });
  halves.set(key, half);
  return half;
};

const known = new Map<Paper, PaperCard>();
const cardOnce = (paper: Paper): PaperCard => {
  const card = known.get(paper) ?? makeCard(paper, null, links);
  known.set(paper, card);
  return card;
};

const byNodemailer = ({ reader, matched }: Case, html: string): Promise<Uint8Array> => {
  const cards = cardsOf({ reader, matched });
  const text = cards
    .map((card, at) =>
      cardText({ ...card, reason: textReason(card.reason), number: `${at + 1}. `.padStart(4) }),
    )
    .join('');
  return new MailComposer({
    from: 'AcademicHub <hub@example.org>',
    to: reader.address,
    subject: subjectOf(selectContent(matched)),
    date: cutoff,
    html,
    text,
    list: { unsubscribe: links.unsubscribe(reader.id) },
    textEncoding: 'quoted-printable',
  })
    .compile()
    .build();
};

/** (b) precompiled Handlebars for each reader, and nodemailer. */
export const byHandlebars = (each: Case): Promise<Uint8Array> =>
  byNodemailer(each, renderDigestHtml(viewOf(each, cardsOf(each).map(renderCardHtml).join('\n'))));

const folder = fileURLToPath(new URL('../../templates/', import.meta.url));

const mjmlOptions = {
  filePath: folder,
  ignoreIncludes: true,
  includePath: folder,
  fonts: {},
  validationLevel: 'strict' as const,
  minify: true,
  minifyOptions: { minifyCss: false },
};

/**
 * (a) MJML filled and turned into HTML for each reader, and nodemailer. Our own template is the leanest that MJML takes:
 * all cards in one text. (a’), with `sectionAPaper`, has a section, a column and a text for each paper, as MJML's guide
 * lays things out.
 */
export const makeByMjml = async ({ sectionAPaper }: { sectionAPaper: boolean }) => {
  const parts = new Map<string, string>();
  const page = (await readFile(`${folder}digest.mjml`, 'utf8')).replace(
    /<!-- part: (\w+) -->([\s\S]*?)<!-- end part -->/g,
    (_, name: string, part: string) => {
      parts.set(name, part);
      return '';
    },
  );
  const card = parts.get('card');
  const ends = '</mj-text></mj-column></mj-section>';
  const begins = '<mj-section><mj-column><mj-text css-class="t">';
  const cards = sectionAPaper
    ? `${ends}{{#each cards}}${begins}${card}${ends}{{/each}}${begins}`
    : `{{#each cards}}${card}{{/each}}`;
  const whole = page.replace('{{{cards}}}', cards).replace('{{{rest}}}', '');
  const partial = async (name: string) => readFile(`${folder}partials/${name}.mjml`, 'utf8');
  const [head, foot] = [await partial('head'), await partial('foot')];
  const fillIn = Handlebars.compile(
    whole
      .replace('<mj-include path="./partials/head.mjml" />', () => head)
      .replace('<mj-include path="./partials/foot.mjml" />', () => foot),
  );
  return async (each: Case) => {
    const { html } = await mjml2html(fillIn({ ...viewOf(each, ''), cards: cardsOf(each) }), mjmlOptions);
    return byNodemailer(each, html);
  };
};

/** (c) what no program can beat: ready buffers in a row. */
export const makeByConcatenation = (example: Uint8Array) => {
  const size = Math.ceil(example.length / (papersADigest * 2));
  const ready = Array.from({ length: papersADigest * 2 }, (_, at) =>
    Buffer.from(example.subarray(at * size, (at + 1) * size)),
  );
  return () => Buffer.concat(ready);
};

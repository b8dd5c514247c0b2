import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import mjml2html from 'mjml';
import MailComposer from 'nodemailer/lib/mail-composer';
import { makeSendMail } from '../functions/adapters/ses/send-mail.ts';
import { makeSesClient } from '../functions/adapters/ses/ses-client.ts';
import { makeCard, type PaperCard } from '../functions/digests/card.ts';
import { feedbackChoices } from '../functions/digests/feedback.ts';
import type { DigestFeedback, DigestLinks } from '../functions/digests/links.ts';
import { assembleMime } from '../functions/digests/mime.ts';
import { planDigests } from '../functions/digests/plan-digests.ts';
import { reasonLine } from '../functions/digests/reason.ts';
import { makePrintDigest } from '../functions/digests/render.ts';
import { selectContent } from '../functions/digests/select.ts';
import { sendDigest } from '../functions/digests/send-digest.ts';
import { headline, subjectOf } from '../functions/digests/subject.ts';
import { cardText, textReason } from '../functions/digests/text-part.ts';
import type { Paper } from '../functions/papers/paper.ts';
import type { MatchedPaper } from '../functions/radar/matching.ts';
import type { Reader } from '../functions/radar/reader.ts';
import { feedbackAbout, feedbackReader } from '../functions/readers/feedback-token.ts';
import { unsubscribeToken } from '../functions/readers/unsubscribe-token.ts';
import { localAws } from '../local/local-aws.ts';
import { startMailbox } from '../local/mailbox/mailbox.ts';
import { renderCardHtml, renderDigestHtml } from '../templates/compiled/digest.ts';
import type { CardView } from '../templates/views.ts';
import { makeWorld } from '../test/fakes/digests.ts';
import { aFollow, aMatch, anAuthor, aPaper, aReader } from '../test/fakes/papers.ts';

const origin = 'https://hub.example.org';
const secret = 'a secret of this bench';
const papersADigest = 25;

const links: DigestLinks = {
  radar: `${origin}/radar`,
  pause: `${origin}/radar#settings`,
  unsubscribe: (readerId) => `${origin}/unsubscribe?token=${unsubscribeToken(readerId, secret)}`,
  feedback: {
    about: (feedback) => `${origin}/feedback?token=${feedbackAbout(feedback, secret)}~`,
    by: (readerId) => feedbackReader(readerId, secret),
  },
  paper: (paperId) => `${origin}/papers/${paperId}`,
  edition: (date) => `${origin}/?date=${date}`,
  briefing: (date) => `${origin}/briefings/${date}`,
};

const words =
  'weight norm logit scale grokking delay transformer sparse circuit coral reef heat tide sleep'.split(' ');
const sentence = (seed: number, length: number) =>
  Array.from({ length }, (_, at) => words[(seed * 7 + at * 3) % words.length]).join(' ');

/** A day of papers, as plain and as odd as real ones. */
const papers: Paper[] = Array.from({ length: 400 }, (_, at) =>
  aPaper(`2606.${10_000 + at}`, {
    title: `${at % 9 === 0 ? 'Über ' : 'On '}${sentence(at, 10)}`,
    abstract: `${sentence(at + 1, 30)}${at % 5 === 0 ? ' — naïve' : ''}. ${sentence(at + 2, 40)}.`,
    authors: [anAuthor(`Ada Lovelace ${at}`), anAuthor('Li Na'), anAuthor('Trương Xuân Khánh')],
  }),
);

type Case = { reader: Reader; matched: MatchedPaper[] };

export const caseOf = (number: number): Case => ({
  reader: aReader({
    id: number.toString(16).padStart(64, '0'),
    address: `reader-${number}@example.org`,
    follows: [aFollow('author', 'Truong Xuan Khanh'), aFollow('keyword', 'grokking')],
  }),
  matched: Array.from({ length: papersADigest }, (_, at) => ({
    paper: papers[(number * 31 + at * 13) % papers.length] as Paper,
    matches:
      at % 3 === 0
        ? [aMatch('keyword', 'grokking', 'certain', ['in the title'])]
        : [
            aMatch('author', `Ada Lovelace ${(number + at) % 50}`, 'likely', [
              'same full name',
              'a shared coauthor',
            ]),
          ],
  })),
});

const cutoff = new Date('2026-06-19T00:00:00Z');
const postalAddress = '1 Example Street, Example City';

/** Ours: to finished bytes. */
export const makeOurs = () => {
  const print = makePrintDigest({ links, postalAddress });
  return ({ reader, matched }: Case): Uint8Array =>
    assembleMime({
      ...print({
        reader,
        content: selectContent(matched),
        briefing: null,
        isNear: () => false,
        summaryOf: () => null,
        cutoff,
        notices: [],
      }),
      from: 'AcademicHub <hub@example.org>',
      to: reader.address,
      replyTo: null,
      date: cutoff,
      id: reader.id.slice(-32),
      list: {
        id: 'digests.example.org',
        unsubscribeUrl: links.unsubscribe(reader.id),
        unsubscribeMailbox: null,
        helpUrl: links.radar,
        kind: 'daily:digest',
      },
    });
};

/** One reader's view, as a program without pieces would have it. */
const viewOf = ({ reader, matched }: Case, cards: string) => ({
  language: 'en',
  direction: 'ltr' as const,
  subject: subjectOf(selectContent(matched)),
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

const folder = fileURLToPath(new URL('../templates/', import.meta.url));

const mjmlOptions = {
  filePath: folder,
  ignoreIncludes: true,
  includePath: folder,
  fonts: {},
  validationLevel: 'strict' as const,
  minify: true,
  minifyOptions: { minifyCss: false },
};

/** (a) MJML filled and turned into HTML for each reader, and nodemailer. */
const makeByMjml = async () => {
  const source = await readFile(`${folder}digest.mjml`, 'utf8');
  const whole = source
    .replace(
      /\{\{\{cards\}\}\}\s*<!-- part: card -->([\s\S]*?)<!-- end part -->/,
      '{{#each cards}}$1{{/each}}',
    )
    .replace(/\{\{\{rest\}\}\}\s*<!-- part: rest -->[\s\S]*?<!-- end part -->/, '');
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
const makeByConcatenation = (example: Uint8Array) => {
  const size = Math.ceil(example.length / (papersADigest * 2));
  const ready = Array.from({ length: papersADigest * 2 }, (_, at) =>
    Buffer.from(example.subarray(at * size, (at + 1) * size)),
  );
  return () => Buffer.concat(ready);
};

const perSecond = async (count: number, make: (each: Case) => unknown) => {
  const cases = Array.from({ length: count }, (_, at) => caseOf(at));
  for (const each of cases.slice(0, Math.min(count, 300))) await make(each);
  const start = performance.now();
  for (const each of cases) await make(each);
  return (count * 1000) / (performance.now() - start);
};

const row = (name: string, ...cells: string[]) =>
  process.stdout.write(`${name.padEnd(46)}${cells.map((cell) => cell.padStart(14)).join('')}\n`);

const comparePeers = async () => {
  const ours = makeOurs();
  const example = ours(caseOf(1));
  const speed = await perSecond(5_000, ours);
  const peers: [string, number][] = [
    ['(a) mjml2html a reader, nodemailer', await perSecond(8, await makeByMjml())],
    ['(b) precompiled Handlebars, nodemailer', await perSecond(200, byHandlebars)],
    ['(c) ready buffers in a row', await perSecond(20_000, makeByConcatenation(example))],
  ];
  row(`digests of ${papersADigest} papers to finished MIME`, 'a second', 'ours are');
  row(`ours (${(example.length / 1024).toFixed(0)} kB each)`, speed.toFixed(0));
  for (const [name, peer] of peers) row(name, peer.toFixed(1), `${(speed / peer).toFixed(2)} x`);
};

const showGrowth = async () => {
  row('readers', 'seconds', 'us a reader', 'heap MB');
  const points: { readers: number; seconds: number }[] = [];
  for (const readers of [1_000, 10_000, 100_000]) {
    const ours = makeOurs();
    const start = performance.now();
    let bytes = 0;
    for (let at = 0; at < readers; at++) bytes += ours(caseOf(at)).length;
    const seconds = (performance.now() - start) / 1000;
    points.push({ readers, seconds });
    const heap = process.memoryUsage().heapUsed / 2 ** 20;
    row(
      `${readers} (${(bytes / 2 ** 20).toFixed(0)} MB of mail)`,
      seconds.toFixed(2),
      ((seconds * 1e6) / readers).toFixed(0),
      heap.toFixed(0),
    );
  }
  const [first, , last] = points;
  if (!first || !last) return;
  const exponent = Math.log(last.seconds / first.seconds) / Math.log(last.readers / first.readers);
  row('exponent, 1 is linear', exponent.toFixed(2));
};

/** 10,000 readers through ledger and rules to the SES endpoint of the hub on one machine. */
const showWholeRun = async () => {
  const readers = 10_000;
  const mailbox = await startMailbox({ port: 0, dir: null, onEvent: async () => {}, now: () => new Date() });
  const client = makeSesClient(localAws(mailbox.endpoint));
  const people = Array.from({ length: readers }, (_, at) =>
    aReader({
      ...caseOf(at).reader,
      follows: [aFollow('author', `Ada Lovelace ${at % 400}`), aFollow('author', 'Li Na')],
    }),
  );
  const world = makeWorld({
    readers: people,
    papers: papers.slice(0, papersADigest),
    now: '2026-06-19T00:00:10Z',
  });
  const deps = { ...world.deps, sendMail: makeSendMail({ client, sender: null, configurationSet: null }) };
  const start = performance.now();
  const cpu = process.cpuUsage();
  const heaps: number[] = [];
  const requests = await planDigests({
    readers: deps.readers,
    requestDigests: world.requestDigests,
    now: world.now,
  });
  let sent = 0;
  const queue = requests.values();
  const worker = async () => {
    for (const request of queue) {
      const { kind } = await sendDigest(request, deps);
      if (kind === 'sent') sent += 1;
      if (kind !== 'sent' || sent % 1_000 !== 0) continue;
      // The inbox in memory holds what it got; what is measured is the sender.
      await fetch(`${mailbox.endpoint}/messages`, { method: 'DELETE' });
      heaps.push(process.memoryUsage().heapUsed / 2 ** 20);
    }
  };
  await Promise.all(Array.from({ length: 10 }, worker));
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  row(
    `${sent} of ${readers} to the local SES`,
    `${seconds.toFixed(1)} s`,
    `${(sent / seconds).toFixed(0)}/s`,
  );
  row('CPU seconds, the endpoint and its inbox included', ((user + system) / 1e6).toFixed(1));
  row('heap in MB on the way', heaps.map((heap) => heap.toFixed(0)).join(' '));
  client.destroy();
  await mailbox.close();
};

/** `npm run bench -- digests`. */
export const bench = async (): Promise<void> => {
  await comparePeers();
  await showGrowth();
  await showWholeRun();
};

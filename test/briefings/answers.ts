import { extractSummary } from '../../functions/briefings/extracts/extract.ts';
import type { Question } from '../../functions/briefings/ports.ts';

type ToldPaper = { id: string; title: string; sentences: string[]; was?: string; broke?: string };
type Claim = { id: string; summary: string };
type Pair = { pair: string; fields: string[]; shared: string[]; first: string; second: string };
type Section = { title: string; sentences: { text: string; ids: string[] }[] };

/** The data that a question holds between its two marks. */
export const dataOf = (user: string): unknown => JSON.parse(user.split('\n').slice(1, -1).join('\n'));

type Broken = { id: string; was: string; broke: string; ids: string[] };

const kindOf = (system: string): 'summaries' | 'theme' | 'bridges' | 'lead' | 'mended' | 'personal' => {
  if (system.startsWith('You sum up')) return 'summaries';
  if (system.startsWith('You mend')) return 'mended';
  if (system.startsWith('You write a note')) return 'personal';
  if (system.startsWith('You write one section')) return 'theme';
  return system.startsWith('You point out') ? 'bridges' : 'lead';
};

const numbered = (sentence: string) => {
  const [, number = '0', text = ''] = /^(\d+) ([\s\S]*)$/.exec(sentence) ?? [];
  return { number: Number(number), text };
};

/** What changes a truthful answer: each part, before it is sent. */
export type Twist = {
  summary?: (text: string, paper: ToldPaper) => string;
  restsOn?: (numbers: number[]) => number[];
  id?: (id: string) => string;
  bullet?: (text: string) => string;
  relation?: string;
  /** Each bullet of a theme says what its first one says. */
  repeat?: boolean;
  /** A sentence that broke a rule, written anew. */
  mended?: (text: string) => string;
};

/** The first words, as far as they may end. */
const opening = (text: string, words: number): string =>
  text
    .split(' ')
    .slice(0, words)
    .join(' ')
    .replace(/(?:\s+(?:the|an?|of|per|and|or|than|within|into|between|its|their|is|are|was|were))+$/, '');

/** The answer of a model that says in an abstract's own words what it was asked, with a twist where a test wants one. */
export const answer = ({ system, user }: Pick<Question, 'system' | 'user'>, twist: Twist = {}): unknown => {
  const id = twist.id ?? ((same: string) => same);
  const bullet = twist.bullet ?? ((same: string) => same);
  switch (kindOf(system)) {
    case 'summaries':
      return {
        papers: (dataOf(user) as ToldPaper[]).map((paper) => {
          const sentences = paper.sentences.map(numbered);
          const chosen = extractSummary({
            title: paper.title,
            abstract: sentences.map(({ text }) => text).join(' '),
          });
          const text = (chosen?.text ?? sentences[0]?.text ?? '').replace(/ …$/, '.');
          const rests = sentences.find((sentence) => sentence.text.includes(text.slice(1, 20)))?.number ?? 1;
          return {
            id: id(paper.id),
            summary: twist.summary?.(text, paper) ?? text,
            rests_on: twist.restsOn?.([rests]) ?? [rests],
          };
        }),
      };
    case 'theme': {
      const claims = dataOf(user) as Claim[];
      const said = twist.repeat ? claims.slice(0, 3).map(() => claims[0] as Claim) : claims.slice(0, 3);
      return {
        title: claims[0]?.summary.split(' ').slice(0, 4).join(' '),
        bullets: said.map((claim) => ({ text: bullet(claim.summary), ids: [id(claim.id)] })),
      };
    }
    case 'bridges':
      return {
        bridges: (dataOf(user) as Pair[]).map(({ pair, first, second, shared }) => ({
          pair: id(pair),
          relation: twist.relation ?? 'shares a method with',
          text: bullet(
            `Both speak of ${shared.slice(0, 2).join(' and ')}: ${opening(first, 12)}; ${opening(second, 12)}.`,
          ),
        })),
      };
    case 'personal':
      return {
        sentences: (dataOf(user) as Claim[])
          .slice(0, 2)
          .map((claim) => ({ text: bullet(claim.summary), ids: [id(claim.id)] })),
      };
    case 'mended': {
      const { papers, sentences } = dataOf(user) as { papers: Claim[]; sentences: Broken[] };
      return {
        sentences: sentences.map(({ id: sentence, ids }) => {
          const said = ids.map((one) => papers.find((paper) => paper.id === one)?.summary ?? '');
          const text = said.map((part) => opening(part, said.length > 1 ? 8 : 30)).join('; ');
          return { id: sentence, text: (twist.mended ?? ((same) => same))(text), ids: ids.map(id) };
        }),
      };
    }
    case 'lead':
      return {
        sentences: (dataOf(user) as Section[])
          .slice(0, 3)
          .flatMap(({ sentences }) => sentences.slice(0, 1))
          .map(({ text, ids }) => ({ text: bullet(text), ids: ids.map(id) })),
      };
  }
};

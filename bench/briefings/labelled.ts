import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { extractSummary } from '../../functions/briefings/extracts/extract.ts';
import { textRank } from '../../functions/briefings/extracts/text-rank.ts';
import { splitSentences } from '../../functions/briefings/language/sentences.ts';
import { termsOf } from '../../functions/briefings/language/terms.ts';

const strings = z.union([z.string(), z.array(z.string())]);

/** One line of the file; the other names are those of SciTLDR (Cachola et al. 2020). */
const line = z.object({
  title: z.nullish(z.string()),
  abstract: z.nullish(z.string()),
  sentences: z.nullish(strings),
  source: z.nullish(strings),
  references: z.nullish(strings),
  target: z.nullish(strings),
});

export type Labelled = { title: string; abstract: string; references: string[] };

const listOf = (value: string | string[] | null | undefined): string[] =>
  value == null ? [] : [value].flat();

export const readLabelled = (text: string): Labelled[] =>
  text
    .split('\n')
    .filter((written) => written.trim() !== '')
    .map((written) => {
      const { title, abstract, sentences, source, references, target } = z.parse(line, JSON.parse(written));
      const told = abstract ?? listOf(sentences ?? source).join(' ');
      return {
        title: title ?? '',
        abstract: told.replace(/\s+/g, ' ').trim(),
        references: listOf(references ?? target),
      };
    })
    .filter(({ abstract, references }) => abstract !== '' && references.length > 0);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** ROUGE-1 F (Lin 2004) from 0 to 1, without stemming: the shared words, each as often as both have it. */
export const rougeOne = (candidate: string, reference: string): number => {
  const [ours, theirs] = [wordsOf(candidate), wordsOf(reference)];
  const left = new Map<string, number>();
  for (const word of theirs) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of ours) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return shared === 0 ? 0 : (2 * shared) / (ours.length + theirs.length);
};

const best = (candidate: string, references: readonly string[]): number =>
  Math.max(...references.map((reference) => rougeOne(candidate, reference)));

const ways: Record<string, (paper: Labelled) => string> = {
  'lead sentence': ({ abstract }) => splitSentences(abstract)[0] ?? '',
  TextRank: ({ abstract }) => {
    const sentences = splitSentences(abstract);
    const ranks = textRank(sentences.map(termsOf));
    return sentences[ranks.indexOf(Math.max(...ranks))] ?? '';
  },
  'our extract': (paper) => extractSummary(paper)?.text ?? '',
  'the best sentence there is': ({ abstract, references }) =>
    splitSentences(abstract).reduce((kept, sentence) =>
      best(sentence, references) > best(kept, references) ? sentence : kept,
    ),
};

/** ROUGE-1 F of each way to sum up, the best over a paper's references, averaged and in percent. */
export const scoreLabelled = (papers: readonly Labelled[]) =>
  Object.entries(ways).map(([name, sumUp]) => {
    const summaries = papers.map((paper) => ({ text: sumUp(paper), references: paper.references }));
    const mean = (of: (summary: (typeof summaries)[number]) => number) =>
      summaries.reduce((sum, summary) => sum + of(summary), 0) / Math.max(1, papers.length);
    return {
      name,
      rouge: 100 * mean(({ text, references }) => best(text, references)),
      words: mean(({ text }) => wordsOf(text).length),
    };
  });

/** Prints one-sentence ROUGE-1 over a file of labelled papers, one JSON object a line. */
export const labelled = async (file: string, say: (line: string) => void): Promise<void> => {
  const papers = readLabelled(await readFile(file, 'utf8'));
  say(`${papers.length} labelled papers, one sentence each, the best ROUGE-1 F over a paper's references`);
  for (const { name, rouge, words } of scoreLabelled(papers))
    say(`${name.padEnd(27)} ${rouge.toFixed(1)}, ${words.toFixed(0)} words`);
};

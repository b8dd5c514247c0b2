import { createHash } from 'node:crypto';
import type { BriefingSentence, DroppedSentence } from './briefing.ts';
import { evidenceFor } from './evidence.ts';
import { summaryWords } from './extract.ts';
import { inParallel } from './in-parallel.ts';
import { fenced, promptVersion, repairPrompt, summaryAnswer, summaryPrompt } from './prompts.ts';
import type { ReadPaper } from './read-paper.ts';
import { type Rejection, verifySentence } from './verify.ts';
import type { Writing } from './writing.ts';

const papersPerCall = 8;
// About 350 tokens; the sentences that say least are left out of longer abstracts.
const abstractCharacters = 1200;
// A summary of 30 words with its id and numbers has about 75 tokens.
const outputTokens = 130;

/** What is kept of one paper's summary: made, or dropped for good. */
type Kept = { text: string | null; restsOn: number[]; dropped: DroppedSentence[] };

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'text' in value && 'restsOn' in value && 'dropped' in value;

type Draft = { text: string; restsOn: number[] };
type Failure = { paper: ReadPaper; draft: Draft | null; rejection: Rejection };

/** As many sentences as fit, the opening ones and the last one first of all, in their order. */
const told = ({ sentences, extract }: ReadPaper) => {
  const wanted = new Set(extract?.evidence?.map(({ number }) => number));
  const order = [...sentences].sort((a, b) => Number(wanted.has(b.number)) - Number(wanted.has(a.number)));
  let characters = 0;
  const kept = order.filter(({ text }) => {
    characters += text.length;
    return characters <= abstractCharacters;
  });
  const shown =
    kept.length > 0
      ? kept
      : order.slice(0, 1).map((s) => ({ ...s, text: s.text.slice(0, abstractCharacters) }));
  return shown.sort((a, b) => a.number - b.number).map(({ number, text }) => `${number} ${text}`);
};

const keyOf = (paper: ReadPaper, { model, language }: Writing): string =>
  createHash('sha256')
    .update(JSON.stringify(['summary', promptVersion, model, language, paper.title, paper.cited.sentences]))
    .digest('hex');

const check = (paper: ReadPaper, draft: Draft, language: string): Rejection | null => {
  const known = new Set(paper.sentences.map(({ number }) => number));
  const invented = draft.restsOn.find((number) => !known.has(number));
  if (invented !== undefined) return { rule: 'citation', what: `sentence ${invented}` };
  return verifySentence(draft.text, [paper.cited], { language, maxWords: summaryWords });
};

/** Asks for some papers at once; an answer that was cut off is asked for again in halves. */
const askFor = async (
  papers: ReadPaper[],
  writing: Writing,
  failures: Map<string, Failure> | null,
): Promise<Map<string, Draft> | null> => {
  const mark = writing.mark();
  const alias = writing.aliases(papers.map(({ id }) => id));
  const data = papers.map((paper) => {
    const failure = failures?.get(paper.id);
    return {
      id: alias.of(paper.id),
      title: paper.title.slice(0, 300),
      sentences: told(paper),
      ...(failure && {
        was: failure.draft?.text.slice(0, 400) ?? '',
        broke: `${failure.rejection.rule}: ${failure.rejection.what.slice(0, 120)}`,
      }),
    };
  });
  const prompt = failures ? repairPrompt : summaryPrompt;
  const asked = await writing.ask(
    {
      name: 'summaries',
      system: prompt(mark, writing.language),
      user: fenced(mark, data),
      maxOutputTokens: papers.length * outputTokens,
    },
    summaryAnswer,
  );
  if (!asked.ok) {
    if (asked.why !== 'truncated' || papers.length === 1) return null;
    const middle = Math.ceil(papers.length / 2);
    const halves = [
      await askFor(papers.slice(0, middle), writing, failures),
      await askFor(papers.slice(middle), writing, failures),
    ];
    return new Map(halves.flatMap((half) => [...(half ?? [])]));
  }
  const drafts = new Map<string, Draft>();
  for (const { id, summary, rests_on } of asked.value.papers) {
    const paperId = alias.idOf(id);
    // Two answers for one paper: the first counts.
    if (paperId !== null && !drafts.has(paperId))
      drafts.set(paperId, { text: summary.trim(), restsOn: rests_on });
  }
  return drafts;
};

/** One batch: asked, checked, what failed asked once more, what fails again dropped. Null: the model was not heard. */
const summariseBatch = async (papers: ReadPaper[], writing: Writing): Promise<Map<string, Kept> | null> => {
  const drafts = await askFor(papers, writing, null);
  if (drafts === null) return null;
  const kept = new Map<string, Kept>();
  const failures = new Map<string, Failure>();
  const accept = (paper: ReadPaper, draft: Draft) => kept.set(paper.id, { ...draft, dropped: [] });
  for (const paper of papers) {
    const draft = drafts.get(paper.id) ?? null;
    const rejection = draft
      ? check(paper, draft, writing.language)
      : { rule: 'empty' as const, what: 'no answer' };
    if (rejection === null && draft) accept(paper, draft);
    else if (rejection) {
      failures.set(paper.id, { paper, draft, rejection });
      writing.rejected(rejection.rule);
    }
  }
  if (failures.size === 0) return kept;
  const repaired = await askFor(
    [...failures.values()].map(({ paper }) => paper),
    writing,
    failures,
  );
  for (const { paper, draft, rejection } of failures.values()) {
    const again = repaired?.get(paper.id);
    const still = again ? check(paper, again, writing.language) : rejection;
    if (again && still === null) {
      accept(paper, again);
      writing.repaired();
      continue;
    }
    // The model was not heard out: the next run may ask again.
    if (repaired === null && draft === null) continue;
    const { rule, what } = still ?? rejection;
    const text = (again ?? draft)?.text ?? '';
    kept.set(paper.id, {
      text: null,
      restsOn: [],
      dropped: [
        { part: 'summary', paperIds: [paper.id], text: text.slice(0, 300), rule, what: what.slice(0, 120) },
      ],
    });
  }
  return kept;
};

/** One sentence a paper: the model's where it was checked and held, else the extract. */
export const summarise = async (
  papers: ReadPaper[],
  writing: Writing,
): Promise<Map<string, BriefingSentence>> => {
  const asked = papers.filter(({ extract }) => extract !== null);
  const keys = new Map(asked.map((paper) => [paper.id, keyOf(paper, writing)]));
  const cached = await writing.cache.get([...new Set(keys.values())]);
  const kept = new Map<string, Kept>();
  const missing: ReadPaper[] = [];
  for (const paper of asked) {
    const value = cached.get(keys.get(paper.id) ?? '');
    // Checked again: rules may have become stricter since.
    if (
      isKept(value) &&
      (value.text === null ||
        check(paper, { text: value.text, restsOn: value.restsOn }, writing.language) === null)
    ) {
      kept.set(paper.id, value);
      writing.cacheHit();
    } else missing.push(paper);
  }
  const batches = Array.from({ length: Math.ceil(missing.length / papersPerCall) }, (_, index) =>
    missing.slice(index * papersPerCall, (index + 1) * papersPerCall),
  );
  await inParallel(writing.parallel, batches, async (batch) => {
    const made = await summariseBatch(batch, writing);
    if (made === null || made.size < batch.length) writing.unheard();
    if (made === null) return;
    for (const [id, value] of made) kept.set(id, value);
    await writing.cache.put(
      [...made].map(([id, value]) => ({ key: keys.get(id) ?? '', value })),
      writing.now(),
    );
  });
  const summaries = new Map<string, BriefingSentence>();
  for (const paper of papers) {
    const made = kept.get(paper.id);
    for (const dropped of made?.dropped ?? []) writing.dropped(dropped);
    if (made?.text != null)
      summaries.set(paper.id, {
        text: made.text,
        paperIds: [paper.id],
        origin: 'ai-checked',
        evidence: evidenceFor(made.text, paper.id, paper.sentences, made.restsOn),
      });
    else if (paper.extract) summaries.set(paper.id, paper.extract);
  }
  return summaries;
};

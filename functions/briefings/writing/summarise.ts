import type { BriefingSentence, DroppedSentence } from '../briefing.ts';
import type { Rejection } from '../checks/claim.ts';
import { verifySentence } from '../checks/verify.ts';
import { evidenceFor } from '../evidence.ts';
import { summaryWords } from '../extracts/extract.ts';
import { summaryAnswer } from '../model/prompts.ts';
import type { ReadPaper } from '../read-paper.ts';
import { fromBatch } from './batched-summaries.ts';
import { inParallel } from './in-parallel.ts';
import { partKey } from './part-key.ts';
import { chunksOf, type Draft, draftOf, type Failure, questionOn } from './summary-question.ts';
import type { Writing } from './writing.ts';

/** What is kept of one paper's summary: made, or dropped for good. */
type Kept = { text: string | null; restsOn: number[]; dropped: DroppedSentence[] };

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'text' in value && 'restsOn' in value && 'dropped' in value;

const keyOf = ({ title, cited }: ReadPaper, writing: Writing): string =>
  partKey('summary', writing, [title, cited.sentences]);

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
  const { alias, question } = questionOn(papers, writing, failures);
  const asked = await writing.ask(question, summaryAnswer);
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
  for (const answer of asked.value.papers) {
    const paperId = alias.idOf(answer.id);
    // Two answers for one paper: the first counts.
    if (paperId !== null && !drafts.has(paperId)) drafts.set(paperId, draftOf(answer));
  }
  return drafts;
};

/** Some papers: asked unless `answered` already, checked, what failed asked once more, what fails again dropped. Null: the model was not heard. */
const summariseSome = async (
  papers: ReadPaper[],
  writing: Writing,
  answered: Map<string, Draft> | null,
): Promise<Map<string, Kept> | null> => {
  const drafts = answered ?? (await askFor(papers, writing, null));
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

export type Summarised = {
  /** By paper id. */
  summaries: Map<string, BriefingSentence>;
  /** Some are extracts only until a batch is answered: what would be written from them is not worth asking for yet. */
  waiting: boolean;
};

/** One sentence a paper: the model's where it was checked and held, else the extract. */
export const summarise = async (papers: ReadPaper[], writing: Writing): Promise<Summarised> => {
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
  const answered = missing.length > 0 ? await fromBatch(missing, keys, writing) : null;
  const waiting = answered === 'waiting';
  if (waiting) writing.unheard();
  else {
    const summariseAll = (papers: ReadPaper[], drafts: Map<string, Draft> | null) =>
      inParallel(writing.parallel, chunksOf(papers), async (some) => {
        const made = await summariseSome(some, writing, drafts);
        if (made === null || made.size < some.length) writing.unheard();
        if (made === null) return;
        for (const [id, value] of made) kept.set(id, value);
        await writing.cache.put(
          [...made].map(([id, value]) => ({ key: keys.get(id) ?? '', value })),
          writing.now(),
        );
      });
    const isAnswered = ({ id }: ReadPaper) => answered?.has(id) === true;
    await summariseAll(missing.filter(isAnswered), answered);
    await summariseAll(
      missing.filter((paper) => !isAnswered(paper)),
      null,
    );
  }
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
  return { summaries, waiting };
};

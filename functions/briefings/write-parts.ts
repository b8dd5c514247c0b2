import { createHash } from 'node:crypto';
import type { Bridge } from './bridges.ts';
import type { BriefingBridge, BriefingSentence, BriefingTheme } from './briefing.ts';
import { evidenceFor } from './evidence.ts';
import { inParallel } from './in-parallel.ts';
import {
  bridgeAnswer,
  bridgePrompt,
  fenced,
  leadAnswer,
  leadPrompt,
  promptVersion,
  themeAnswer,
  themePrompt,
} from './prompts.ts';
import type { ReadPaper } from './read-paper.ts';
import type { Theme } from './themes.ts';
import { verifySentence } from './verify.ts';
import type { Writing } from './writing.ts';

/** What the parts are written from: the papers and their checked summaries. */
export type Material = {
  papers: ReadonlyMap<string, ReadPaper>;
  summaries: ReadonlyMap<string, BriefingSentence>;
};

type Cited = { text: string; paperIds: string[] };
type Checked = { sentences: BriefingSentence[] };

// A theme's largest part is enough to say what it is about, and bounds what one costs.
const papersPerTheme = 12;
const maxBullets = 4;
const bulletWords = 36;
const citationsAtMost = 4;

const keyOf = (part: string, writing: Writing, from: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([part, promptVersion, writing.model, writing.language, from]))
    .digest('hex');

const isList = (value: unknown): value is Cited[] =>
  Array.isArray(value) &&
  value.every((item) => typeof item?.text === 'string' && Array.isArray(item?.paperIds));

/** Sentences that hold; the others are counted and told to `--explain`. */
const checked = (
  part: string,
  sentences: Cited[],
  material: Material,
  writing: Writing,
): Checked['sentences'] =>
  sentences.flatMap(({ text, paperIds }) => {
    const papers = paperIds.flatMap((id) => material.papers.get(id) ?? []);
    const isCitation =
      papers.length > 0 && papers.length === paperIds.length && papers.length <= citationsAtMost;
    const rejection = isCitation
      ? verifySentence(
          text,
          papers.map(({ cited }) => cited),
          { language: writing.language, maxWords: bulletWords },
        )
      : { rule: 'citation' as const, what: 'papers that were not in the question' };
    if (rejection) {
      writing.rejected(rejection.rule);
      writing.dropped({
        part,
        paperIds: papers.map(({ id }) => id),
        text: text.slice(0, 300),
        rule: rejection.rule,
        what: rejection.what.slice(0, 120),
      });
      return [];
    }
    const evidence = papers.flatMap(({ id, sentences: numbered }) =>
      evidenceFor(text, id, numbered).slice(0, papers.length > 1 ? 2 : 3),
    );
    return [{ text, paperIds, origin: 'ai-checked' as const, evidence }];
  });

const resolve = (
  sentences: readonly { text: string; ids: string[] }[],
  idOf: (alias: string) => string | null,
): Cited[] =>
  sentences.map(({ text, ids }) => ({
    text: text.trim(),
    // An invented id makes the whole sentence fail: `''` is no paper.
    paperIds: [...new Set(ids.map((id) => idOf(id) ?? ''))],
  }));

/** Asks for a part, or takes it from the cache. Null: the model was not heard. */
const remembered = async <T>(
  key: string,
  writing: Writing,
  isKnown: (value: unknown) => value is T,
  make: () => Promise<T | null>,
): Promise<T | null> => {
  const known = (await writing.cache.get([key])).get(key);
  if (isKnown(known)) {
    writing.cacheHit();
    return known;
  }
  const made = await make();
  if (made === null) writing.unheard();
  else await writing.cache.put([{ key, value: made }], writing.now());
  return made;
};

type KnownTheme = { title: string; bullets: Cited[] };
const isTheme = (value: unknown): value is KnownTheme =>
  typeof value === 'object' &&
  value !== null &&
  'title' in value &&
  typeof value.title === 'string' &&
  'bullets' in value &&
  isList(value.bullets);

const summariesOf = (ids: readonly string[], { summaries }: Material) =>
  ids.flatMap((id) => {
    const summary = summaries.get(id);
    return summary ? [{ id, summary: summary.text }] : [];
  });

/** Title and bullets of one theme from its checked summaries; null where fewer than two bullets hold. */
const writeTheme = async (
  theme: Theme,
  material: Material,
  writing: Writing,
): Promise<BriefingTheme | null> => {
  const claims = summariesOf(theme.paperIds.slice(0, papersPerTheme), material);
  if (claims.length < 2) return null;
  const made = await remembered(keyOf('theme', writing, claims), writing, isTheme, async () => {
    const mark = writing.mark();
    const alias = writing.aliases(claims.map(({ id }) => id));
    const data = claims.map(({ id, summary }) => ({ id: alias.of(id), summary }));
    const asked = await writing.ask(
      {
        name: 'theme',
        system: themePrompt(mark, writing.language),
        user: fenced(mark, data),
        maxOutputTokens: 500,
      },
      themeAnswer,
    );
    return asked.ok ? { title: asked.value.title, bullets: resolve(asked.value.bullets, alias.idOf) } : null;
  });
  if (made === null) return null;
  const sentences = checked('theme', made.bullets, material, writing).slice(0, maxBullets);
  if (sentences.length < 2) return null;
  const cited = claims.flatMap(({ id }) => material.papers.get(id)?.cited ?? []);
  const title = made.title.trim().replace(/\.$/, '');
  const isTitle =
    title.length <= 80 &&
    verifySentence(title, cited.slice(0, papersPerTheme), { language: writing.language, maxWords: 9 });
  // Which of its papers a title is about is not told, so that idle ones are no fault.
  const holds = isTitle === null || (isTitle !== false && isTitle.rule === 'citation');
  return { title: holds ? title : theme.title, sentences };
};

export const writeThemes = (
  themes: Theme[],
  material: Material,
  writing: Writing,
): Promise<(BriefingTheme | null)[]> =>
  inParallel(writing.parallel, themes, (theme) => writeTheme(theme, material, writing));

type KnownBridge = { pair: number; relation: BriefingBridge['relation']; text: string };
const isBridges = (value: unknown): value is KnownBridge[] =>
  Array.isArray(value) &&
  value.every((item) => typeof item?.pair === 'number' && typeof item?.text === 'string');

/** The bridges that the model could word, by place in `bridges`. */
export const writeBridges = async (
  bridges: Bridge[],
  material: Material,
  writing: Writing,
): Promise<Map<number, BriefingBridge>> => {
  const written = new Map<number, BriefingBridge>();
  if (bridges.length === 0) return written;
  const pairs = bridges.map(({ paperIds, fields, terms }) => ({
    papers: summariesOf(paperIds, material),
    fields,
    shared: terms,
  }));
  const made = await remembered(keyOf('bridges', writing, pairs), writing, isBridges, async () => {
    const mark = writing.mark();
    const alias = writing.aliases(bridges.map((_, place) => String(place)));
    const data = pairs.map(({ papers, fields, shared }, place) => ({
      pair: alias.of(String(place)),
      fields,
      shared,
      first: papers[0]?.summary,
      second: papers[1]?.summary,
    }));
    const asked = await writing.ask(
      {
        name: 'bridges',
        system: bridgePrompt(mark, writing.language),
        user: fenced(mark, data),
        maxOutputTokens: 100 * bridges.length,
      },
      bridgeAnswer,
    );
    if (!asked.ok) return null;
    return asked.value.bridges.flatMap(({ pair, relation, text }) => {
      const place = alias.idOf(pair);
      return place === null ? [] : [{ pair: Number(place), relation, text }];
    });
  });
  for (const { pair, relation, text } of made ?? []) {
    const bridge = bridges[pair];
    if (!bridge || written.has(pair)) continue;
    const sentences = checked(
      'bridge',
      [{ text: text.trim(), paperIds: bridge.paperIds }],
      material,
      writing,
    );
    if (sentences.length > 0)
      written.set(pair, { fields: bridge.fields, terms: bridge.terms, relation, sentences });
  }
  return written;
};

/** Up to three opening sentences from the checked sentences of the themes; fewer where some do not hold. */
export const writeLead = async (
  themes: BriefingTheme[],
  material: Material,
  writing: Writing,
): Promise<BriefingSentence[]> => {
  const sections = themes.slice(0, 6).map(({ title, sentences }) => ({
    title,
    sentences: sentences.map(({ text, paperIds }) => ({ text, paperIds })),
  }));
  if (sections.length === 0) return [];
  const made = await remembered(keyOf('lead', writing, sections), writing, isList, async () => {
    const mark = writing.mark();
    const alias = writing.aliases([
      ...new Set(sections.flatMap(({ sentences }) => sentences.flatMap(({ paperIds }) => paperIds))),
    ]);
    const data = sections.map(({ title, sentences }) => ({
      title,
      sentences: sentences.map(({ text, paperIds }) => ({ text, ids: paperIds.map(alias.of) })),
    }));
    const asked = await writing.ask(
      {
        name: 'lead',
        system: leadPrompt(mark, writing.language),
        user: fenced(mark, data),
        maxOutputTokens: 400,
      },
      leadAnswer,
    );
    return asked.ok ? resolve(asked.value.sentences, alias.idOf) : null;
  });
  return checked('lead', made ?? [], material, writing).slice(0, 3);
};

import {
  type BriefingBridge,
  type BriefingSentence,
  type BriefingTheme,
  type Relation,
  relations,
} from '../briefing.ts';
import { verifySentence } from '../checks/verify.ts';
import { isFunctionWord } from '../language/lemma.ts';
import { wordsOf } from '../language/terms.ts';
import {
  bridgeAnswer,
  bridgePrompt,
  fenced,
  leadAnswer,
  leadPrompt,
  themeAnswer,
  themePrompt,
} from '../model/prompts.ts';
import type { Bridge } from '../themes/bridges.ts';
import type { Theme } from '../themes/themes.ts';
import { type Material, shown, sift, summariesOf } from './check-parts.ts';
import { inParallel } from './in-parallel.ts';
import { partKey } from './part-key.ts';
import { remembered } from './remembered.ts';
import { type Cited, isSifted, type Sifted } from './sifted.ts';
import type { Writing } from './writing.ts';

// A theme's largest part is enough to say what it is about, and bounds what one costs.
const papersPerTheme = 12;
const maxBullets = 4;
const maxLead = 3;

const resolve = (
  sentences: readonly { text: string; ids: string[] }[],
  idOf: (alias: string) => string | null,
): Cited[] =>
  sentences.map(({ text, ids }) => ({
    text: text.trim(),
    // An invented id makes the whole sentence fail: `''` is no paper.
    paperIds: [...new Set(ids.map((id) => idOf(id) ?? ''))],
  }));

type KnownTheme = Sifted & { title: string };
const isTheme = (value: unknown): value is KnownTheme =>
  isSifted(value) && 'title' in value && typeof value.title === 'string';

/** Each dropped bullet's place is taken by the summary of a paper that it was about and that no bullet tells of yet. */
const standIns = (theme: Sifted, bullets: BriefingSentence[], { summaries }: Material) => {
  const told = new Set(bullets.flatMap(({ paperIds }) => paperIds));
  return theme.dropped.flatMap(({ paperIds }) => {
    const id = paperIds.find((one) => !told.has(one) && summaries.has(one));
    if (id === undefined) return [];
    told.add(id);
    return summaries.get(id) ?? [];
  });
};

/** False for the beginning of a sentence. */
const namesSubject = (title: string): boolean => {
  const words = wordsOf(title);
  return (
    !isFunctionWord(words.at(-1) ?? '') &&
    !/^\d/.test(words.at(-1) ?? '') &&
    !words.some((word) => /^(?:we|our|us|i|my|here|you|your)$/.test(word))
  );
};

/** Title and bullets of one theme from its checked summaries; null where fewer than two bullets hold. */
const writeTheme = async (
  theme: Theme,
  material: Material,
  writing: Writing,
): Promise<BriefingTheme | null> => {
  const claims = summariesOf(theme.paperIds.slice(0, papersPerTheme), material);
  if (claims.length < 2) return null;
  const told = claims.map(({ id }) => id);
  const made = await remembered(partKey('theme', writing, claims), writing, isTheme, async () => {
    const mark = writing.mark();
    const alias = writing.aliases(told);
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
    if (!asked.ok) return null;
    const bullets = resolve(asked.value.bullets, alias.idOf).slice(0, maxBullets);
    return {
      title: asked.value.title.slice(0, 200),
      ...(await sift('theme', bullets, told, material, writing)),
    };
  });
  if (made === null) return null;
  const held = shown(made, material, writing);
  if (held.length < 2) return null;
  const cited = claims.flatMap(({ id }) => material.papers.get(id)?.cited ?? []);
  const title = made.title.trim().replace(/\.$/, '');
  const isTitle =
    title.length <= 80 &&
    namesSubject(title) &&
    verifySentence(title, cited, { language: writing.language, maxWords: 9 });
  // Which of its papers a title is about is not told, so that idle ones are no fault.
  const holds = isTitle === null || (isTitle !== false && isTitle.rule === 'citation');
  return { title: holds ? title : theme.title, sentences: [...held, ...standIns(made, held, material)] };
};

export const writeThemes = (
  themes: Theme[],
  material: Material,
  writing: Writing,
): Promise<(BriefingTheme | null)[]> =>
  inParallel(writing.parallel, themes, (theme) => writeTheme(theme, material, writing));

type KnownBridges = Sifted & { worded: { pair: number; relation: (typeof relations)[number] }[] };
const isBridges = (value: unknown): value is KnownBridges =>
  isSifted(value) &&
  'worded' in value &&
  Array.isArray(value.worded) &&
  value.worded.every((item) => typeof item?.pair === 'number' && relations.includes(item?.relation));

const saying = {
  supports:
    /\b(?:support|confirm|agree|consistent|corroborat|strengthen|likewise|similarly|also|too|both|in line)/i,
  complicates:
    /\b(?:but|while|whereas|although|though|however|yet|unlike|contra|differ|complicat|challeng|instead|despite)/i,
};

/** A relation stands only above a sentence that tells it; whether it does can be seen in English. */
const saysSo = (relation: Relation, text: string, language: string): boolean =>
  relation === 'shares a method with' || !/^en\b/i.test(language) || saying[relation].test(text);

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
  const made = await remembered(partKey('bridges', writing, pairs), writing, isBridges, async () => {
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
    const worded = asked.value.bridges.flatMap(({ pair, relation, text }) => {
      const place = alias.idOf(pair);
      return place === null ? [] : [{ pair: Number(place), relation, text: text.trim() }];
    });
    const sentences = worded.map(({ pair, text }) => ({
      text,
      paperIds: [...(bridges[pair]?.paperIds ?? [])],
    }));
    const told = bridges.flatMap(({ paperIds }) => paperIds);
    const sifted = await sift('bridge', sentences, told, material, writing, { fixed: true });
    return { ...sifted, worded: worded.map(({ pair, relation }) => ({ pair, relation })) };
  });
  if (made === null) return written;
  for (const sentence of shown(made, material, writing)) {
    // Each paper stands in one bridge only.
    const place = bridges.findIndex(({ paperIds }) => paperIds[0] === sentence.paperIds[0]);
    const bridge = bridges[place];
    const relation = made.worded.find(({ pair }) => pair === place)?.relation;
    if (bridge && relation && !written.has(place))
      written.set(place, {
        fields: bridge.fields,
        terms: bridge.terms,
        relation: saysSo(relation, sentence.text, writing.language) ? relation : null,
        sentences: [sentence],
      });
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
  const told = [
    ...new Set(sections.flatMap(({ sentences }) => sentences.flatMap(({ paperIds }) => paperIds))),
  ];
  const made = await remembered(partKey('lead', writing, sections), writing, isSifted, async () => {
    const mark = writing.mark();
    const alias = writing.aliases(told);
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
    if (!asked.ok) return null;
    const sentences = resolve(asked.value.sentences, alias.idOf).slice(0, maxLead);
    return sift('lead', sentences, told, material, writing);
  });
  return made === null ? [] : shown(made, material, writing);
};

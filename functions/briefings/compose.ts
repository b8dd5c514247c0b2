import type { Briefing, BriefingBridge, BriefingSentence, BriefingTheme } from './briefing.ts';
import { termsOf } from './language/terms.ts';
import type { ReadPaper } from './read-paper.ts';
import { type Bridge, findBridges } from './themes/bridges.ts';
import { findThemes, type Theme } from './themes/themes.ts';
import type { Material } from './writing/check-parts.ts';
import { summarise } from './writing/summarise.ts';
import { writeBridges, writeLead, writeThemes } from './writing/write-parts.ts';
import type { Writing } from './writing/writing.ts';

type Parts = Pick<Briefing, 'lead' | 'themes'>;
export type FieldParts = Parts & { field: string; paperCount: number };
export type Composed = Parts &
  Pick<Briefing, 'summaries'> & { bridges: BriefingBridge[]; fields: FieldParts[] };

const leadSentences = 3;
const themesShown = 8;
const sentencesPerTheme = 4;
// A field of fewer papers is read faster than its briefing.
const smallestField = 6;

/** Some feeds give a subtitle for an abstract: shown with its paper, but it tells nothing in a briefing. */
const isSentence = ({ text }: BriefingSentence): boolean => /[.!?…。]["'”’)\]]*$/u.test(text);

/** What tells of a contribution, and of the theme's subject, before what does not. */
const extractsOf = ({ title, paperIds }: Theme, { summaries, papers }: Material): BriefingTheme => {
  const subject = termsOf(title);
  const rank = (id: string): number => {
    const paper = papers.get(id);
    const terms = new Set(termsOf(`${paper?.title} ${paper?.cited.sentences.join(' ')}`));
    return (isTelling(id, { summaries, papers }) ? 2 : 0) + (subject.some((term) => terms.has(term)) ? 1 : 0);
  };
  const ranked = paperIds.map((id) => ({ id, rank: rank(id) })).sort((a, b) => b.rank - a.rank);
  const sentences = distinct(ranked.flatMap(({ id }) => summaries.get(id) ?? []).filter(isSentence));
  return { title, sentences: sentences.slice(0, sentencesPerTheme) };
};

/** A checked sentence of the model, or an extract that says more than why its subject matters. */
const isTelling = (id: string, { summaries, papers }: Material): boolean =>
  summaries.get(id)?.origin === 'ai-checked' || papers.get(id)?.tells === true;

/** A preprint and its journal's version may say the same. */
const distinct = (sentences: BriefingSentence[]): BriefingSentence[] => {
  const said = new Set<string>();
  return sentences.filter(({ text }) => !said.has(text) && said.add(text));
};

/** One sentence of each of the largest themes; where there are fewer themes, of further papers. */
const leadOf = (themes: BriefingTheme[], material: Material): BriefingSentence[] => {
  const candidates = [...themes.flatMap((theme) => theme.sentences[0] ?? []), ...material.summaries.values()];
  const sentences = distinct(candidates.filter(isSentence));
  const tells = ({ paperIds }: BriefingSentence) => paperIds.every((id) => isTelling(id, material));
  return [...sentences.filter(tells), ...sentences.filter((sentence) => !tells(sentence))].slice(
    0,
    leadSentences,
  );
};

const withoutRepeats = (themes: BriefingTheme[], lead: BriefingSentence[]): BriefingTheme[] => {
  const said = new Set(lead.map(({ text }) => text));
  return themes.map((theme) => ({
    ...theme,
    sentences: theme.sentences.filter(({ text }) => !said.has(text)),
  }));
};

const asExtract = ({ fields, terms, paperIds }: Bridge, { summaries }: Material): BriefingBridge => ({
  fields,
  terms,
  relation: null,
  sentences: paperIds.flatMap((id) => summaries.get(id) ?? []),
});

const themesOf = (papers: readonly ReadPaper[], seed: string): Theme[] =>
  findThemes(
    papers.map(({ id, title, cited }) => ({ id, title, abstract: cited.sentences.join(' ') })),
    seed,
  );

const isTold = ({ sentences }: BriefingTheme): boolean => sentences.length > 1;

/** The briefing of one field: the same sentences, grouped anew, so that it costs no further question. */
const composeField = (field: string, papers: ReadPaper[], date: string, material: Material): FieldParts => {
  const own = {
    ...material,
    summaries: new Map(
      papers.flatMap(({ id }) => {
        const summary = material.summaries.get(id);
        return summary ? [[id, summary] as const] : [];
      }),
    ),
  };
  const themes = themesOf(papers, `${date} ${field}`)
    .map((theme) => extractsOf(theme, own))
    .filter(isTold)
    .slice(0, themesShown);
  const lead = leadOf(themes, own);
  return { field, paperCount: papers.length, lead, themes: withoutRepeats(themes, lead) };
};

/** Everything that an edition's briefings say. `speaking` null: in the abstracts' words alone. */
export const compose = async (
  papers: ReadPaper[],
  date: string,
  speaking: Writing | null,
): Promise<Composed> => {
  const { summaries, waiting } = speaking
    ? await summarise(papers, speaking)
    : {
        summaries: new Map(papers.flatMap(({ id, extract }) => (extract ? [[id, extract] as const] : []))),
        waiting: false,
      };
  const writing = waiting ? null : speaking;
  const material: Material = { papers: new Map(papers.map((paper) => [paper.id, paper])), summaries };
  const found = themesOf(papers, date).slice(0, themesShown);
  const written = writing ? await writeThemes(found, material, writing) : [];
  const themes = found.map((theme, place) => written[place] ?? extractsOf(theme, material)).filter(isTold);
  const bridges = findBridges(papers);
  const worded = writing ? await writeBridges(bridges, material, writing) : new Map<number, BriefingBridge>();
  const opening = writing ? await writeLead(themes, material, writing) : [];
  const lead = distinct([...opening, ...leadOf(themes, material)]).slice(0, leadSentences);
  const byField = Map.groupBy(
    papers.flatMap((paper) => paper.fields.map((field) => ({ field, paper }))),
    ({ field }) => field,
  );
  return {
    summaries: Object.fromEntries(summaries),
    lead,
    themes: withoutRepeats(themes, lead),
    bridges: bridges.map((bridge, place) => worded.get(place) ?? asExtract(bridge, material)),
    fields: [...byField]
      .filter(([, members]) => members.length >= smallestField && members.length < papers.length)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([field, members]) =>
        composeField(
          field,
          members.map(({ paper }) => paper),
          date,
          material,
        ),
      )
      .filter(({ lead }) => lead.length > 0),
  };
};

import type { BriefingPartView, BriefingView } from '../../templates/views.ts';
import type { Briefing, BriefingSentence } from '../briefings/briefing.ts';
import { countedPapers, originLabels } from './card.ts';
import type { DigestLinks } from './links.ts';
import { clip, dayOf } from './mail-text.ts';

const maxThemes = 4;
const maxSentences = { lead: 4, theme: 2 };
const maxCitations = 4;

const originOf = (sentences: BriefingSentence[]) =>
  [...new Set(sentences.map(({ origin }) => originLabels[origin]))].join(' / ');

/** The start of a briefing, as a mail shows it: papers numbered in the order in which they are cited. */
export const viewBriefing = (briefing: Briefing, links: DigestLinks): BriefingView | null => {
  const numbers = new Map<string, number>();
  const numberOf = (paperId: string) => {
    const number = numbers.get(paperId) ?? numbers.size + 1;
    numbers.set(paperId, number);
    return number;
  };
  const part = (title: string | null, sentences: BriefingSentence[]): BriefingPartView => ({
    title: title && clip(title, 120),
    sentences: sentences.map(({ text, paperIds }) => ({
      text: clip(text, 500),
      citations: paperIds
        .slice(0, maxCitations)
        .map((paperId) => ({ number: numberOf(paperId), url: links.paper(paperId) })),
    })),
  });
  const lead = briefing.lead.slice(0, maxSentences.lead);
  const themes = briefing.themes
    .slice(0, maxThemes)
    .map(({ title, sentences }) => ({ title, sentences: sentences.slice(0, maxSentences.theme) }))
    .filter(({ sentences }) => sentences.length > 0);
  const shown = [...lead, ...themes.flatMap(({ sentences }) => sentences)];
  if (shown.length === 0) return null;
  const day = dayOf(new Date(briefing.date), 'UTC');
  return {
    about: `${countedPapers(briefing.paperCount)} of ${day} · ${originOf(shown)}`,
    language: briefing.language,
    parts: [
      ...(lead.length > 0 ? [part(null, lead)] : []),
      ...themes.map(({ title, sentences }) => part(title, sentences)),
    ],
    url: links.edition(briefing.date),
  };
};

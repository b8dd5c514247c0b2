import type { BriefingView } from '../../templates/views.ts';
import type { Briefing, BriefingSentence } from '../briefings/briefing.ts';
import { countedPapers, originLabels } from './card.ts';
import type { DigestLinks } from './links.ts';
import { clip, dayOf } from './mail-text.ts';

const maxLead = 2;
const maxOwn = 3;
const maxCitations = 4;

const originOf = (sentences: BriefingSentence[]) =>
  [...new Set(sentences.map(({ origin }) => originLabels[origin]))].join(' / ');

/**
 * What a digest quotes of a briefing: how it begins, then the sentences about papers near those of the digest
 * (`isNear`), one a theme. Chosen and ordered here; the words are the briefing's.
 */
export const chooseSentences = (
  briefing: Briefing,
  isNear: (paperId: string) => boolean,
): BriefingSentence[] => {
  const lead = briefing.lead.slice(0, maxLead);
  const said = new Set(lead.map(({ text }) => text));
  const own = briefing.themes
    .flatMap(({ sentences }) => sentences.find(({ paperIds }) => paperIds.some(isNear)) ?? [])
    .filter(({ text }) => !said.has(text));
  return [...lead, ...own.slice(0, maxOwn)];
};

/** Quoted sentences as a mail shows them: citations lead to the place on the briefing's page that names the paper. */
export const viewBriefing = (
  { date, language, paperCount }: Briefing,
  sentences: BriefingSentence[],
  links: Pick<DigestLinks, 'briefing'>,
): BriefingView | null => {
  if (sentences.length === 0) return null;
  const numbers = new Map<string, number>();
  const cite = (paperId: string) => {
    const number = numbers.get(paperId) ?? numbers.size + 1;
    numbers.set(paperId, number);
    return { number, url: links.briefing(date, paperId) };
  };
  return {
    about: `${countedPapers(paperCount)} of ${dayOf(new Date(date), 'UTC')} · ${originOf(sentences)}`,
    language,
    sentences: sentences.map(({ text, paperIds }) => ({
      text: clip(text, 500),
      citations: paperIds.slice(0, maxCitations).map(cite),
    })),
    url: links.briefing(date),
  };
};

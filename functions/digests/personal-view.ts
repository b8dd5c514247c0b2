import { renderPersonalHtml } from '../../templates/compiled/digest.ts';
import type { PersonalView } from '../../templates/views.ts';
import type { Cited } from '../briefings/writing/sifted.ts';
import type { Reader } from '../radar/reader.ts';
import { originLabels } from './card.ts';
import type { DigestLinks } from './links.ts';
import { clip } from './mail-text.ts';
import { emptyPiece, encodePiece, type Piece } from './pattern.ts';
import type { DigestContent } from './select.ts';
import { personalText, sectionBreak } from './text-part.ts';

type Links = Pick<DigestLinks, 'paper'>;

type Digest = {
  personal?: Cited[];
  content: Pick<DigestContent, 'byPeople' | 'byTopic'>;
  reader: Pick<Reader, 'settings'>;
};

const viewOf = ({ personal = [], content, reader }: Digest, links: Links): PersonalView | null => {
  const papers = [...content.byPeople, ...content.byTopic];
  const numbers = new Map(papers.map(({ paper }, index) => [paper.id, index + 1]));
  const sentences = personal.flatMap(({ text, paperIds }) => {
    const citations = paperIds.flatMap((id) => {
      const number = numbers.get(id);
      return number === undefined ? [] : [{ number, url: links.paper(id) }];
    });
    return citations.length === paperIds.length ? [{ text: clip(text, 500), citations }] : [];
  });
  const { language } = reader.settings;
  return sentences.length === 0 ? null : { label: originLabels['ai-checked'], language, sentences };
};

const nothing = { html: emptyPiece, text: emptyPiece };

/**
 * What a digest's papers say together, in both parts of the mail; a citation is the paper's number in the digest, and a
 * sentence about a paper that the digest does not hold is left out.
 */
export const printPersonal = (digest: Digest, links: Links): { html: Piece; text: Piece } => {
  if (digest.personal === undefined || digest.personal.length === 0) return nothing;
  const view = viewOf(digest, links);
  return view
    ? { html: encodePiece(renderPersonalHtml(view)), text: encodePiece(personalText(view) + sectionBreak) }
    : nothing;
};

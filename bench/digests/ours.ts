import { assembleMime } from '../../functions/digests/mime.ts';
import { makePrintDigest } from '../../functions/digests/render.ts';
import { selectContent } from '../../functions/digests/select.ts';
import { type Case, cutoff, links, postalAddress } from './cases.ts';

/** Ours: to finished bytes. */
export const makeOurs = () => {
  const print = makePrintDigest({ links, postalAddress });
  return ({ reader, matched }: Case): Uint8Array => {
    const printed = print({
      reader,
      content: selectContent(matched),
      briefing: null,
      isNear: () => false,
      summaryOf: () => null,
      cutoff,
      notices: [],
    });
    return assembleMime({
      ...printed,
      from: 'AcademicHub <hub@example.org>',
      to: reader.address,
      replyTo: null,
      date: cutoff,
      id: reader.id.slice(-32),
      list: {
        id: 'digests.example.org',
        unsubscribeUrl: printed.unsubscribeUrl,
        unsubscribeMailbox: null,
        helpUrl: links.radar,
        kind: 'daily:digest',
      },
    });
  };
};

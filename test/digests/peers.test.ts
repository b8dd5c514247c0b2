import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { type Case, caseOf } from '../../bench/digests/cases.ts';
import { makeOurs } from '../../bench/digests/ours.ts';
import { byHandlebars, makeByMjml } from '../../bench/digests/peers.ts';

/** What a reader sees of the cards: words and addresses, in order. */
const cardsOf = (html: string | false | undefined) => {
  const cards = String(html)
    .split(/<div class="c"[^>]*>/)
    .slice(1);
  expect(cards).toHaveLength(25);
  // The last one goes on with the page's end.
  return cards.slice(0, -1).map((card) => ({
    words: card
      .replace(/<!--[\s\S]*?-->/g, ' ')
      .replace(/<[^>]*(?:>|$)/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    addresses: [...card.matchAll(/href="([^"]*)"/g)].map(([, address]) => address?.replaceAll('&#x3D;', '=')),
  }));
};

const peers: [string, () => Promise<(each: Case) => Promise<Uint8Array>>][] = [
  ['Handlebars and nodemailer say', async () => byHandlebars],
  ['MJML and nodemailer say', () => makeByMjml({ sectionAPaper: false })],
  ['MJML and nodemailer say, a section a paper', () => makeByMjml({ sectionAPaper: true })],
];

test.each(peers)('a digest of finished pieces says what %s', async (_, makePeer) => {
  const ours = makeOurs();
  const byPeer = await makePeer();
  for (const number of [0, 1, 9, 400]) {
    const each = caseOf(number);
    const mine = await simpleParser(Buffer.from(ours(each)));
    const peer = await simpleParser(Buffer.from(await byPeer(each)));
    expect(mine.subject).toBe(peer.subject);
    expect(mine.to).toEqual(peer.to);
    expect(mine.from?.value).toEqual(peer.from?.value);
    expect(cardsOf(mine.html)).toEqual(cardsOf(peer.html));
    expect(mine.text?.includes(peer.text?.trim().slice(0, 4000) ?? '?')).toBe(true);
  }
});

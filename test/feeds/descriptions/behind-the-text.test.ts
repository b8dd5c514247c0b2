import { expect, test } from 'vitest';
import { parseFeed } from '../../../functions/feeds/parse.ts';
import { readsAs, staysText } from './reads-as.ts';

readsAs([
  [
    'key words on the line of the text',
    'Lamps glow. Keywords: lamps, E. coli, light',
    { abstract: 'Lamps glow.' },
  ],
  [
    'the same in Indonesian, and with nothing between',
    'Lampu menyala.Kata kunci: lampu, Pulau Pari',
    { abstract: 'Lampu menyala.' },
  ],
  [
    'the same in Turkish',
    'Öz: Lambalar yanar. Anahtar Kelimeler: lamba, ışık.',
    { abstract: 'Lambalar yanar.' },
  ],
  ['the same in Russian', 'Аннотация. Лампы горят. Ключевые слова: лампы.', { abstract: 'Лампы горят.' }],
  ['the same in Chinese', '灯发光。关键词：灯；光', { abstract: '灯发光。' }],
  [
    'WordPress',
    'Lamps glow. <a href="/x">Continue reading <span>&#8594;</span></a>',
    { abstract: 'Lamps glow.' },
  ],
  [
    'a title in it',
    'Lamps glow … <a href="/x">Continue reading <span>Of lamps</span> →</a>',
    { abstract: 'Lamps glow …' },
  ],
  [
    'names of links in a row',
    '<p>Lamps glow.</p><p><a href="/a">Paper</a> <a href="/b">Code</a></p><p>Table of contents | Abstract | Full text</p>',
    { abstract: 'Lamps glow.' },
  ],
  [
    'the same in brackets, before it',
    '<a href="/a">[PDF]</a> <a href="/b">[Site]</a> <a href="/c">[Kimi]</a><p>Lamps glow.</p>',
    { abstract: 'Lamps glow.' },
  ],
  [
    'what arXiv’s authors remark, and a labelled address',
    '<p>Lamps glow.</p><p><b>Comments:</b> 14 pages, 10 figures</p><p><b>PDF:</b> <a href="/x">https://lamps.example.org/x.pdf</a></p>',
    { abstract: 'Lamps glow.' },
  ],
  [
    'sections of a page about a paper',
    '<h2>Abstract</h2><p>Lamps glow.</p><h2>Links</h2><p><a href="/x">Published version</a></p><h2>Citation</h2><p>Roe, Lamps, 2026.</p>',
    { abstract: 'Lamps glow.' },
  ],
  [
    'what a builder of sites has readers try',
    '<div>Click the <em>Cite</em> button above to demo the feature.</div><p>Lamps glow.</p>',
    { abstract: 'Lamps glow.' },
  ],
]);

staysText([
  ['key words in a sentence', 'Lamps have two keywords: light and dark. They glow.'],
  ['a sentence behind key words', 'Lamps glow. Keywords: these are what lamps lack. They glow.'],
  ['key words that are the text', 'Keywords of lamps.'],
  ['an arrow at the end', 'Lamps go from dark →'],
  ['comments as a subject', 'Comments: they are what lamps leave.'],
]);

test('a journal’s name behind its publisher’s, as a line of the description', () => {
  const rss =
    '<rss version="2.0"><channel><title>Lamp Journals: Glow</title><item><title>Of lamps</title><description>&lt;p&gt;Glow&lt;br/&gt;DOI: 10.1234/glow.1&lt;/p&gt;&lt;p&gt;Lamps glow.&lt;/p&gt;</description></item></channel></rss>';
  expect(parseFeed(Buffer.from(rss), { source: null, contentType: null }).papers[0]).toMatchObject({
    identifiers: { doi: '10.1234/glow.1' },
    abstract: 'Lamps glow.',
  });
});

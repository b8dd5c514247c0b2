import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { indexKeywords, matchKeyword } from '../../functions/radar/keyword-index.ts';
import { keywordExcerpt, markedKeyword } from '../../functions/radar/keyword-places.ts';
import { aPaper } from '../fakes/papers.ts';

const shown = (pieces: ReturnType<typeof markedKeyword> | null) =>
  pieces?.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('') ?? null;

describe('the places of a keyword', () => {
  test.each([
    ['Deep graph neural networks', '"graph neural"', 'Deep [graph neural] networks'],
    ['Deep graph neural networks', 'networks deep', '[Deep] graph neural [networks]'],
    ['Neuroscience of neurons', 'neur*', '[Neuroscience] of [neurons]'],
    ['Self-supervised Ångström', 'self-supervised angstrom', '[Self-supervised] [Ångström]'],
    ['機械学習と視覚', '機械学習', '[機械学習]と視覚'],
    ['A survey of graphs', 'graphs -survey', 'A survey of [graphs]'],
    ['graph graph graph', '"graph graph"', '[graph graph graph]'],
    ['Nothing of it', 'graph', 'Nothing of it'],
  ])('in %j for %j: %j', (text, keyword, marked) => {
    expect(shown(markedKeyword(text, keyword))).toBe(marked);
  });

  it('in a long text are shown in their line', () => {
    const text = `${'Words that stand before. '.repeat(20)}Here grokking begins. ${'And words behind. '.repeat(20)}`;
    const excerpt = shown(keywordExcerpt(text, 'grok*'));
    expect(excerpt).toMatch(/^…[A-Za-z].* Here \[grokking\] begins\. .*[a-z.]…$/);
    expect(excerpt?.length).toBeLessThan(220);
    expect(keywordExcerpt(text, 'sleep')).toBeNull();
  });

  it('are there wherever the matching finds the keyword, and take nothing from the text', () => {
    const word = fc.constantFrom(
      'graph',
      'Neural',
      'self-supervised',
      'naïve',
      '機械',
      'C++',
      'of',
      'Straße',
      'ﬁeld',
      'H²',
    );
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, word, fc.boolean(), (title, wanted, open) => {
        const keyword = open ? `${wanted.slice(0, 3)}*` : `"${wanted}"`;
        const pieces = markedKeyword(title, keyword);
        expect(pieces.map(({ text: piece }) => piece).join('')).toBe(title);
        const index = indexKeywords([aPaper('1', { title, abstract: null })]);
        expect(pieces.some(({ isHit }) => isHit)).toBe(matchKeyword(index, keyword).length > 0);
      }),
    );
  });
});

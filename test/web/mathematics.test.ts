import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../functions/web/mathematics.ts';

const sources = (text: string) =>
  piecesOf(text).flatMap((piece) => (piece.kind === 'mathematics' ? [piece.source] : []));
const back = (text: string) =>
  piecesOf(text)
    .map((piece) => (piece.kind === 'text' ? piece.text : piece.source))
    .join('|');

describe('mathematics in titles and abstracts', () => {
  it.each([
    ['The $\\mathcal{O}(n \\log n)$ bound', ['\\mathcal{O}(n \\log n)']],
    ['Fe$_2$O$_3$ at 3$\\sigma$', ['_2', '_3', '\\sigma']],
    ['a \\(x^2\\) and \\[y\\] and $$z$$', ['x^2', 'y', 'z']],
    ['$k$-means for $k<5$', ['k', 'k<5']],
  ])('%s', (text, expected) => {
    expect(sources(text)).toEqual(expected);
  });

  it.each([
    'It costs $5 to $10 a day',
    'between $5 million and a loss of 3$ in all',
    'US$ 20 and US$ 30',
    'an open $x + y',
    'escaped \\$x\\$ stays',
    '$\\href{javascript:alert(1)}{x}$',
    '$\\undefinedcommand{x}$',
    '$\\def\\a{\\a\\a}\\a$',
    '$\\class{evil}{x}$ $\\style{color:red}{x}$ $\\includegraphics{x.png}$',
    `$${'x'.repeat(600)}$`,
    `$${'{'.repeat(240)}$`,
    '$$ $$ \\( \\)',
  ])('stays text: %s', (text) => {
    expect(sources(text)).toEqual([]);
    expect(
      piecesOf(text)
        .map((piece) => piece.kind === 'text' && piece.text)
        .join(''),
    ).toBe(text);
  });

  it('carries neither style nor script nor another language than MathML', () => {
    for (const tex of [
      '\\color{red}x',
      '\\begin{matrix}a&b\\\\c&d\\end{matrix}',
      '\\text{<img src=x onerror=1>}',
      '\\rule{900em}{900em}',
      '\\vec{x}',
    ]) {
      const [piece] = piecesOf(`$${tex}$`);
      if (piece?.kind !== 'mathematics') throw new Error(tex);
      const elements = DomUtils.getElementsByTagName(() => true, parseDocument(piece.mathml));
      expect(elements.length).toBeGreaterThan(0);
      for (const { name, attribs } of elements) {
        expect(name).toMatch(/^m[a-z]+$/);
        expect(
          Object.keys(attribs).filter((attribute) => /^(?:on|style|class|href|src|id)/.test(attribute)),
        ).toEqual([]);
        for (const value of Object.values(attribs)) expect(value).not.toMatch(/\d{3,}em/);
      }
    }
  });

  it('loses nothing of any text, and is quick about it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('$', '\\', '{', '}', '(', '[', ' ', 'x', '1', 'word ', '<b>', '_', '^')),
        (parts) => {
          const text = parts.join('');
          expect(back(text).replace(/[\s|$\\()[\]]/g, '')).toBe(text.replace(/[\s|$\\()[\]]/g, ''));
        },
      ),
    );
    const before = performance.now();
    for (const part of ['$', '\\[', '\\(x', '$x', '$$']) piecesOf(part.repeat(25_000));
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});

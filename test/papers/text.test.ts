import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asMarkup, plainText } from '../../functions/papers/text.ts';

describe('plain text', () => {
  test.each<[string, string]>([
    ['The <i>TMPRSS2:ERG</i> gene', 'The TMPRSS2:ERG gene'],
    ['H<sub>2</sub>O, Li<sup>+</sup>, kg<sup>–1</sup>, <sup>15</sup>N', 'H₂O, Li⁺, kg⁻¹, ¹⁵N'],
    ['WO <sub>2</sub> lamps, Mn <sup>2+</sup> -doped, <i>V</i> <sub>0</sub> .', 'WO₂ lamps, Mn²⁺-doped, V₀.'],
    [
      'the <sup>13</sup>C lamps; A = <sub>2</sub> ; of <sub>lamp</sub> , x',
      'the ¹³C lamps; A = ₂ ; of ₗₐₘₚ , x',
    ],
    [
      'the <sub>2</sub>F<sub>1</sub> function and <sup>−1</sup>H; In <sub>2</sub> O',
      'the ₂F₁ function and ⁻¹H; In₂ O',
    ],
    ['CO <sub>2</sub> – a view; CO <sub>2</sub> -rich', 'CO₂ – a view; CO₂-rich'],
    ['Li<sub>(1+<span style="x">x</span>)/3</sub>', 'Li(1+x)/3'],
    ['İki <b>lamba</b> &amp; <sup>2</sup>', 'İki lamba & ²'],
    ['p < 0.05 and q > 3', 'p < 0.05 and q > 3'],
    ['a<b and c>d', 'a<b and c>d'],
    ['The space $$L_1$$ L 1 is a lamp.', 'The space $$L_1$$ is a lamp.'],
    ['For $$n \\ge 3$$ n ≥ 3 it glows.', 'For $$n \\ge 3$$ it glows.'],
    ['In $$\\mathcal {O}(\\log n)$$ O ( log n ) steps', 'In $$\\mathcal {O}(\\log n)$$ steps'],
    ['in $${\\mathbb {R}}^n$$ ℝ n .', 'in $${\\mathbb {R}}^n$$ .'],
    ['all $$n$$ nodes glow', 'all $$n$$ nodes glow'],
    ['$$[ -$$-, +', '$$[ -$$-, +'],
    ['<Emphasis Type="Italic">E. coli</Emphasis> in H<Subscript>2</Subscript>O', 'E. coli in H₂O'],
    [
      'of <InlineEquation ID="IEq1"><EquationSource Format="TEX">$$\\alpha $$</EquationSource><EquationSource Format="MATHML"><math><mi>α</mi></math></EquationSource></InlineEquation> rays',
      'of $$\\alpha $$ rays',
    ],
    ['$i<j$, $a<b$, then <b>bold</b>', '$i<j$, $a<b$, then bold'],
    ['V_max<17.5', 'V_max<17.5'],
    ['we <think> and </think> with <unk>', 'we <think> and </think> with <unk>'],
    ['AT&amp;T, R&D, &lt;b&gt;, x &le; 3, &#8217;', 'AT&T, R&D, <b>, x ≤ 3, ’'],
    ['&amp;lt;script&amp;gt;', '&lt;script&gt;'],
    ['<b>&amp;lt;</b> once', '&lt; once'],
    [
      'of <i>\n lit\n</i>, <b>\n <i>\n <a href="x">Lampis</a>\n </i>\n</b>, <u>L. lux\n</u>; <u>lit </u>.',
      'of lit, Lampis, L. lux; lit .',
    ],
    ['of\n  <i>lit</i>\n  , <i>p</i>\n  &lt; 1 (<b>x</b>\n  ).', 'of lit, p < 1 (x).'],
    ['Moths (\n  <i>Lampis</i>\n  ) and “\n  <b>lamps</b>\n  ”', 'Moths (Lampis) and “lamps”'],
    ['1-\n  <i>N</i>\n  -lampyl, <b>x</b>\n  – <i>is it</i>\n  ?', '1-N-lampyl, x – is it?'],
    ['One.<br/>Two.<p>Three.</p>Four.', 'One. Two. Three. Four.'],
    ['<img src=x onerror=alert(1)>Title', 'Title'],
    ['<script>alert(1)</script>Title<style>p{}</style>', 'Title'],
    ['<svg onload="x()"><text>no</text></svg>Title', 'Title'],
    ['Title <a href="http://x.org', 'Title'],
    ['<scr<script>x</script>ipt>', '<scr ipt>'],
    ['<!-- no -->Title<![CDATA[x]]>', 'Title'],
    [
      '<jats:title>Background</jats:title><jats:p>Lamps <jats:italic>glow</jats:italic>.</jats:p>',
      'Background Lamps glow.',
    ],
    ['<mml:math><mml:msup><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:math>', 'x²'],
    [
      '<inline-formula><alternatives><tex-math>$x$</tex-math><mml:math><mml:mi>x</mml:mi></mml:math></alternatives></inline-formula>',
      '$x$',
    ],
    [
      '<alternatives><inline-graphic href="x"/><mml:math><mml:mi>x</mml:mi></mml:math><tex-math>$x$</tex-math></alternatives>',
      'x',
    ],
    [
      'On $$L_1$$ <mml:math><mml:msub><mml:mi>L</mml:mi><mml:mn>1</mml:mn></mml:msub></mml:math> lamps',
      'On $$L_1$$ lamps',
    ],
    ['<tex-math notation="LaTeX">$k$ </tex-math>-means', '$k$-means'],
    ['<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>', '1/2'],
    ['<math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac></math>', '(a+b)/c'],
    ['<math><mover accent="true"><mi>ν</mi><mo>¯</mo></mover></math>', 'ν̄'],
    ['<math><msqrt><mi>s</mi></msqrt><mo>=</mo><mn>13</mn><mspace/><mtext>TeV</mtext></math>', '√s=13 TeV'],
    ['<math><msqrt><mi>a</mi><mi>b</mi></msqrt></math>', '√(ab)'],
    ['<math><msubsup><mi>D</mi><mi>s</mi><mo>+</mo></msubsup></math>', 'Dₛ⁺'],
    [
      '<strong>Motivation</strong>Lamps glow.<strong>Results</strong>They do.',
      'Motivation Lamps glow. Results They do.',
    ],
    ['<b>Results:</b> <b>B</b>right <b>Methods</b>: x', 'Results: Bright Methods: x'],
    [
      '<sec><st>Objective</st><p>Lamps.</p></sec> a <scp>DNA</scp> of <st> and <scp>',
      'Objective Lamps. a DNA of <st> and <scp>',
    ],
    ['&nbsp lamps&nbsp;glow &nbspx', 'lamps glow &nbspx'],
    ['\\textbf{LaTeX} stays: $\\mathbb{F}_q$', '\\textbf{LaTeX} stays: $\\mathbb{F}_q$'],
    ['a\u202Eevil\u2066 \u200bzero\u00adwidth\u0000 \u0007bell\ufeff', 'aevil zerowidth bell'],
    ['שלום עולם', 'שלום עולם'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['e\u0301', 'é'],
    ['NK&#xa0;cell\u2009receptor\n\n x', 'NK cell receptor x'],
    ['a\ufeffb &#150; it&#146;s \u0093x\u0094', 'ab – it’s “x”'],
    ['lost \ufffd &#xd800; here', 'lost here'],
    ['', ''],
  ])('%j', (markup, expected) => {
    expect(plainText(markup)).toBe(expected);
  });

  test('text that is no markup keeps its ampersands', () => {
    expect(plainText(asMarkup('the entity &lt; is text'))).toBe('the entity &lt; is text');
  });

  test('whatever comes in: one NFC line without unseen characters, and no tag that acts', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '<',
        '>',
        '</',
        '<script>',
        '</script>',
        '<b>',
        '</b>',
        '<img src=x>',
        '&lt;',
        '&',
        '"',
        "='",
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = plainText(pieces.join(''));
        expect(text).toBe(text.normalize('NFC').trim());
        expect(text).not.toMatch(/[\p{Cc}\u200b\u202a-\u202e\u2066-\u2069\ufeff\ufffd]| {2}/u);
      }),
      { numRuns: 500 },
    );
  });

  test('text without markup comes out as it went in', () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-z0-9.,;:()[\]{}$\\^_+*=-]{1,12}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, (list) => {
        expect(plainText(list.join(' '))).toBe(list.join(' '));
      }),
    );
  });
});

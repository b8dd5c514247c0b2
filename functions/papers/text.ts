import { decodeHTMLStrict } from 'entities';
import { Parser } from 'htmlparser2';
import { cleanLine } from './clean-line.ts';
import { withoutFormulaCopies } from './formula-copies.ts';
import { escapeStrayBrackets, withMarkupUnescaped } from './markup.ts';
import { mathWriter } from './mathml.ts';
import {
  dropBlank,
  dropIndentation,
  isScriptBehind,
  withoutBlankBefore,
  withoutIndentationBefore,
} from './script-blanks.ts';
import { subscript, superscript } from './scripts.ts';

/** Longer fields are cut: the longest abstracts seen have 40,000 characters. */
const FIELD_LIMIT = 1_000_000;

const words = (names: string): Set<string> => new Set(names.split(' '));

/** Elements that end a paragraph; headings and list items of HTML and JATS among them. */
const BLOCKS = words(
  'address article aside blockquote br center cite dd disp-formula div dl dt fig figure figcaption footer form h1 h2 h3 h4 h5 h6 header hr list list-item li main nav ol p pre sec section table tbody td tfoot th thead title tr ul verse-group verse-line',
);
/** Elements whose content is not text of the paper. */
const SILENT = words(
  'script style head template noscript iframe object embed svg audio video canvas select textarea button xref-group annotation annotation-xml',
);
/** The markup of most titles and abstracts that have any; what it holds is written as it is. */
const ITALIC = /<(?:i|em)>([^<\n]*)<\/(?:i|em)>(?:[ \t]*\n\s*(?=[.,;:)\]?!”’]|[-–/][a-zA-Z]))?/g;
/** Crossref's indentation before such an element, behind what opens: `lamps (\n    <i>Lampyris</i>)` */
const OPENING = /([([“‘]|(?<=[\p{Alpha}\p{N}])[-–/])\n\s*(?=<)/gu;
/** How the text inside these is written. */
const SCRIPTS: Record<string, (text: string) => string> = {
  sup: superscript,
  sub: subscript,
  inf: subscript,
  // Springer's own A++.
  superscript,
  subscript,
};
/** What is longer is no script and no formula, whatever its markup says. */
const SCRIPT_LIMIT = 2000;
const BOLD = words('b strong bold');
/** Labels of a structured abstract, which publishers set in bold without a blank behind them. */
export const LABEL =
  /^(?:Abstract|Aims?|Approach|Availability(?: and [Ii]mplementation)?|Background|Conclusions?|Contact|Context|Data|Design|Discussion|Findings|Funding|Implementation|Importance|Interpretation|Introduction|Limitations?|Main results?|Materials?(?: and [Mm]ethods)?|Methods?|Motivation|Objectives?|Patients?|Purpose|Results?|Setting|Significance|Summary|Supplementary [Ii]nformation)$/;

type Frame = {
  name: string;
  /** What collects the text inside, and how that is then written. */
  buffer: string[] | null;
  write: (text: string) => string;
  children: number;
  /** Where the text inside begins. */
  from: { parts: string[]; at: number };
  /** Whether a form of JATS's `alternatives` has been written already. */
  said: boolean;
};

/**
 * The paragraphs of a fragment of HTML, JATS or MathML, or of plain text, as plain text: without markup, entities
 * decoded once, NFC, white space collapsed, without control, zero-width and direction-override characters.
 * LaTeX stays as written; sub- and superscripts become Unicode ones where every character has one (H₂O), else plain.
 * A `<` that does not open or close a known element is text (`p < 0.05`, `<think>`).
 */
export const paragraphs = (htmlOrText: string): string[] => {
  const source = htmlOrText.length > FIELD_LIMIT ? cutAt(htmlOrText, FIELD_LIMIT) : htmlOrText;
  const plain = source.includes('<') ? withoutOpeningIndentation(source).replace(ITALIC, '$1') : source;
  const markup = plain.includes('<') ? escapeStrayBrackets(plain) : plain;
  if (markup.includes('<')) return paragraphsOfMarkup(markup);
  const line = finishedLine(decoded(markup));
  return line === '' ? [] : [line];
};

const paragraphsOfMarkup = (markup: string): string[] => {
  const found: string[] = [];
  let current: string[] = [];
  let silent = 0;
  let afterLabel = false;
  /** Behind a script before which a blank was: there may be one behind it, too. */
  let afterBlank = false;
  /** The end of what was written last: a formula in LaTeX is often followed by itself in MathML. */
  let tail = '';
  const frames: Frame[] = [];
  const buffers: string[][] = [];
  const put = (text: string): void => {
    (buffers.at(-1) ?? current).push(text);
  };
  const write = (read: string): void => {
    const text = afterBlank ? withoutBlankBefore(read) : withoutIndentationBefore(read);
    afterBlank = false;
    if (afterLabel) {
      afterLabel = false;
      if (/^[\p{Alpha}\p{N}(]/u.test(text)) put(' ');
    }
    dropIndentation(buffers.at(-1) ?? current, text);
    put(text);
    if (/\S/.test(text)) tail = text.trimEnd().slice(-2);
  };
  const endParagraph = (): void => {
    afterLabel = false;
    if (buffers.length > 0) {
      put(' ');
      return;
    }
    tail = '';
    found.push(current.join(''));
    current = [];
  };
  const parser = new Parser(
    {
      onopentag(qualified) {
        const name = localName(qualified);
        const parent = frames.at(-1);
        const place = parent === undefined ? 0 : parent.children;
        if (parent) parent.children += 1;
        const isAgain =
          (parent?.name === 'alternatives' && parent.said) ||
          (name === 'math' && /(?:\$|\\\))\s*$/.test(tail));
        if (SILENT.has(name) || isAgain) {
          silent += 1;
          frames.push({
            name: `!${name}`,
            buffer: null,
            write: same,
            children: 0,
            from: { parts: current, at: 0 },
            said: false,
          });
          put(' ');
          return;
        }
        const writer =
          SCRIPTS[name] ??
          (name.startsWith('m') || parent?.name.startsWith('m')
            ? mathWriter(name, parent?.name ?? null, place)
            : null) ??
          (name === 'tex-math' ? trimmed : null);
        const buffer = writer === null ? null : [];
        if (BLOCKS.has(name)) endParagraph();
        if (buffer) buffers.push(buffer);
        if (name === 'mspace') put(' ');
        const parts = buffers.at(-1) ?? current;
        const from = { parts, at: parts.length };
        frames.push({ name, buffer, write: writer ?? same, children: 0, from, said: false });
      },
      ontext(text) {
        if (silent === 0) write(decoded(text));
      },
      onclosetag(qualified) {
        const frame = frames.pop();
        if (!frame) return;
        if (frame.name.startsWith('!')) silent -= 1;
        if (frame.buffer) {
          buffers.pop();
          const inside = frame.buffer.join('');
          const written = inside.length > SCRIPT_LIMIT ? inside : frame.write(inside);
          if (frame.name in SCRIPTS && isScriptBehind(frame.name, inside, written))
            afterBlank = dropBlank(buffers.at(-1) ?? current);
          put(written);
        }
        if (BOLD.has(frame.name)) afterLabel = markLabel(frame, buffers.at(-1) ?? current);
        const parent = frames.at(-1);
        if (parent?.name === 'alternatives' && !frame.name.startsWith('!') && tail !== '')
          parent.said ||= !/graphic/.test(frame.name);
        if (BLOCKS.has(localName(qualified))) endParagraph();
      },
    },
    { decodeEntities: false, lowerCaseTags: true, recognizeSelfClosing: true },
  );
  parser.end(markup);
  found.push(current.join(''));
  return found.map(finishedLine).filter((line) => line !== '');
};

/** One line of plain text; see `paragraphs`. */
export const plainText = (htmlOrText: string): string => paragraphs(htmlOrText).join(' ');

/** The plain text of the first `cite` element: the title of the journal, where a publisher marks it so. */
export const citedWork = (html: string): string | null => {
  if (!html.includes('<cite')) return null;
  const parts: string[] = [];
  let state: 'before' | 'inside' | 'after' = 'before';
  const parser = new Parser(
    {
      onopentag: (name) => {
        if (name === 'cite' && state === 'before') state = 'inside';
      },
      ontext: (text) => {
        if (state === 'inside') parts.push(text);
      },
      onclosetag: (name) => {
        if (name === 'cite' && state === 'inside') state = 'after';
      },
    },
    { decodeEntities: false },
  );
  parser.end(escapeStrayBrackets(cutAt(html, FIELD_LIMIT)));
  return plainText(parts.join('')) || null;
};

/** The beginning of a text, not inside a tag. */
const cutAt = (text: string, length: number): string => {
  const cut = text.slice(0, length);
  const open = cut.lastIndexOf('<');
  return open > cut.lastIndexOf('>') && length - open < 2000 ? cut.slice(0, open) : cut;
};

/** Plain text, not markup, in the shape that `plainText` and `paragraphs` read: every `&` stands for itself. */
export const asMarkup = (text: string): string => text.replaceAll('&', '&amp;');

/** What a source writes as text, but for what was left of somebody's markup: `R&D a<b`, `R&amp;D &lt;i&gt;in vitro&lt;/i&gt;`. */
export const textWithMarkupLeft = (text: string): string =>
  ENTITY.test(text) ? withMarkupUnescaped(text) : asMarkup(text);
const ENTITY =
  /&(?:amp|lt|gt|quot|apos|nbsp|[nm]dash|[lr][sd]quo|#\d{2,5}|[a-z](?:uml|acute|grave|circ|tilde|cedil));/i;

const finishedLine = (text: string): string => {
  const line = cleanLine(text);
  return line.includes('$$') ? withoutFormulaCopies(line) : line;
};

const withoutOpeningIndentation = (text: string): string => {
  // Few lines end so, and what looks behind each character is slow.
  for (let at = text.indexOf('\n'); at > 0; at = text.indexOf('\n', at + 1))
    if ('([“‘-–/'.includes(text[at - 1] ?? '')) return text.replace(OPENING, '$1');
  return text;
};

const same = (text: string): string => text;
const decoded = (text: string): string => {
  if (!text.includes('&')) return text;
  // RSC forgets the semicolon of `&nbsp`, and of no other entity.
  return decodeHTMLStrict(text.includes('&nbsp') ? text.replace(/&nbsp(?![;\w])/g, '&nbsp;') : text);
};

const trimmed = (text: string): string => text.trim();

/** Sets a blank before the bold text that ends here where it is a label glued to a sentence; whether it is a label. */
const markLabel = ({ from }: Frame, parts: string[]): boolean => {
  if (parts !== from.parts || parts.length - from.at > 3) return false;
  if (!LABEL.test(parts.slice(from.at).join('').trim())) return false;
  if (/[.!?:;)\]]$/.test(parts[from.at - 1] ?? '')) parts.splice(from.at, 0, ' ');
  return true;
};

const localName = (qualified: string): string => qualified.slice(qualified.indexOf(':') + 1);

import { decodeHTMLStrict } from 'entities';
import { Parser } from 'htmlparser2';
import { withoutFormulaCopies } from './formula-copies.ts';
import { escapeStrayBrackets } from './markup.ts';
import { mathWriter } from './mathml.ts';
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
const ITALIC = /<(?:i|em)>([^<]*)<\/(?:i|em)>/g;
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
const LABEL =
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
  const plain = source.includes('<') ? source.replace(ITALIC, '$1') : source;
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
  /** The end of what was written last: a formula in LaTeX is often followed by itself in MathML. */
  let tail = '';
  const frames: Frame[] = [];
  const buffers: string[][] = [];
  const put = (text: string): void => {
    (buffers.at(-1) ?? current).push(text);
  };
  const write = (text: string): void => {
    if (afterLabel) {
      afterLabel = false;
      if (/^[\p{L}\p{N}(]/u.test(text)) put(' ');
    }
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
          put(inside.length > SCRIPT_LIMIT ? inside : frame.write(inside));
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

/** Letters joined by a zero-width joiner belong to the spelling in Arabic and Indic scripts only. */
const JOINER =
  /(?<![\u0600-\u06ff\u0750-\u077f\u0900-\u0dff])[\u200c\u200d]|[\u200c\u200d](?![\u0600-\u06ff\u0750-\u077f\u0900-\u0dff])/g;
// Controls, soft hyphen, directional marks, embeddings, overrides and isolates, invisible operators, tags,
// noncharacters, and U+FFFD, which only stands for what was lost.
const unseen = String.raw`\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\u{e0000}-\u{e007f}`;
const UNSEEN = new RegExp(`[${unseen}]`, 'gu');
/** Few texts hold any of these: one question instead of three answers. */
const MAY_BE_UNSEEN = new RegExp(`[${unseen}\\u200c\\u200d]`, 'u');
/** What Unicode calls white space, but for the space itself. */
const ODD = String.raw`\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;
/** Most blanks are single spaces already: replacing them, too, would cost more than all the rest. */
const BLANKS = new RegExp(`[${ODD}][ ${ODD}]*| [ ${ODD}]+`, 'g');
/** What Windows-1252 has where Unicode has controls: `&#150;` is a dash, as browsers show it. */
const C1 = /[\u0080-\u009f]/g;
const windows1252 = new TextDecoder('windows-1252');
const NEEDS_CARE = /[^\u0020-\u007e]/;

/** One line of text, not markup: NFC, white space collapsed, without unseen characters. */
export const cleanLine = (text: string): string => {
  // Of all that needs care, the ends of lines are in most abstracts, and nothing else is.
  const line = text.replaceAll('\n', ' ');
  if (!NEEDS_CARE.test(line)) return line.replace(/ {2,}/g, ' ').trim();
  const spaced = line.replace(BLANKS, ' ').replace(/ {2,}/g, ' ').toWellFormed();
  if (!MAY_BE_UNSEEN.test(spaced)) return spaced.normalize('NFC').trim();
  return spaced
    .replace(C1, (character) => windows1252.decode(Uint8Array.of(character.charCodeAt(0))))
    .replace(UNSEEN, '')
    .replace(JOINER, '')
    .replace(/ {2,}/g, ' ')
    .normalize('NFC')
    .trim();
};

const finishedLine = (text: string): string => {
  const line = cleanLine(text);
  return line.includes('$$') ? withoutFormulaCopies(line) : line;
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

import { decodeHTMLStrict } from 'entities';
import { Parser } from 'htmlparser2';
import { escapeStrayBrackets } from './markup.ts';
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
const RAISED = words('sup msup');
const LOWERED = words('sub msub inf');

type Frame = { name: string; buffer: string[] | null; raise: boolean; children: number };

/**
 * The paragraphs of a fragment of HTML, JATS or MathML, or of plain text, as plain text: without markup, entities
 * decoded once, NFC, white space collapsed, without control, zero-width and direction-override characters.
 * LaTeX stays as written; sub- and superscripts become Unicode ones where every character has one (H₂O), else plain.
 * A `<` that does not open or close a known element is text (`p < 0.05`, `<think>`).
 */
export const paragraphs = (htmlOrText: string): string[] => {
  const source = htmlOrText.length > FIELD_LIMIT ? cutAt(htmlOrText, FIELD_LIMIT) : htmlOrText;
  const markup = source.includes('<') ? escapeStrayBrackets(source) : source;
  if (!markup.includes('<')) return finished([decodeHTMLStrict(markup)]);

  const found: string[] = [];
  let current: string[] = [];
  let silent = 0;
  const frames: Frame[] = [];
  const buffers: string[][] = [];
  const write = (text: string): void => {
    (buffers.at(-1) ?? current).push(text);
  };
  const endParagraph = (): void => {
    if (buffers.length > 0) {
      write(' ');
      return;
    }
    found.push(current.join(''));
    current = [];
  };
  const parser = new Parser(
    {
      onopentag(qualified) {
        const name = localName(qualified);
        const parent = frames.at(-1);
        // In MathML's msub and msup, the second child is the script.
        const isScriptChild = parent !== undefined && /^msu[bp]$/.test(parent.name) && parent.children === 1;
        if (parent) parent.children += 1;
        const raised = isScriptChild ? parent.name === 'msup' : RAISED.has(name) && name !== 'msup';
        const lowered = isScriptChild ? parent.name === 'msub' : LOWERED.has(name) && name !== 'msub';
        if (SILENT.has(name) || (name === 'math' && parent?.name === 'alternatives' && parent.children > 1)) {
          silent += 1;
          frames.push({ name: `!${name}`, buffer: null, raise: false, children: 0 });
          write(' ');
          return;
        }
        const buffer = raised || lowered ? [] : null;
        if (BLOCKS.has(name)) endParagraph();
        if (buffer) buffers.push(buffer);
        frames.push({ name, buffer, raise: raised, children: 0 });
      },
      ontext(text) {
        if (silent === 0) write(decodeHTMLStrict(text));
      },
      onclosetag(qualified) {
        const frame = frames.pop();
        if (!frame) return;
        if (frame.name.startsWith('!')) silent -= 1;
        if (frame.buffer) {
          buffers.pop();
          const text = frame.buffer.join('');
          write(frame.raise ? superscript(text) : subscript(text));
        }
        if (BLOCKS.has(localName(qualified))) endParagraph();
      },
    },
    { decodeEntities: false, lowerCaseTags: true, recognizeSelfClosing: true },
  );
  parser.end(markup);
  found.push(current.join(''));
  return finished(found);
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
const UNSEEN =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd\ufffe\uffff\u{e0000}-\u{e007f}]/gu;
const ODD_BLANK = /[^\S ]|\u0085/g;
const NEEDS_CARE = /[^\u0020-\u007e]/;

/** One line of text, not markup: NFC, white space collapsed, without unseen characters. */
export const cleanLine = (text: string): string => {
  if (!NEEDS_CARE.test(text)) return text.replace(/ {2,}/g, ' ').trim();
  // Most blanks are single spaces already: matching each of them would cost more than all the rest.
  const line = text.toWellFormed().replace(ODD_BLANK, ' ').replace(/ {2,}/g, ' ');
  if (!NEEDS_CARE.test(line)) return line.trim();
  return line.replace(UNSEEN, '').replace(JOINER, '').replace(/ {2,}/g, ' ').normalize('NFC').trim();
};

const finished = (found: string[]): string[] => found.map(cleanLine).filter((text) => text !== '');

const localName = (qualified: string): string => qualified.slice(qualified.indexOf(':') + 1);

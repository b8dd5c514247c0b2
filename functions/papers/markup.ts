const names = (list: string): string[] => list.split(' ');

/** Elements of HTML, JATS and MathML that occur in titles and abstracts, and those that attacks use. */
const KNOWN = new Set([
  ...names(
    'a abbr abstract acronym address alternatives annotation annotation-xml applet area article aside audio b base bdi bdo bgsound big blink blockquote body bold br break button canvas caption center chem-struct chemical citation cite code col colgroup custom-meta data dd del details dfn dialog dir disp-formula disp-quote div dl dt em email embed emphasis equation equationsource ext-link fieldset fig figcaption figure fn font footer form formula frame frameset graphic h1 h2 h3 h4 h5 h6 head header hr html i iframe img inf inlineequation inline-formula inline-graphic input ins institution isindex italic kbd keygen label legend li link list list-item listing main map mark marquee math media menu meta meter milestone-end milestone-start monospace named-content nav nlm noframes noscript object ol optgroup option output overline p param picture plaintext pre progress q roman rp rt ruby s samp sans-serif sc scp script sec section select simplepara small smallcaps source span st strike strong style styled-content sub subscript summary sup superscript svg table tbody td template tex-math text textarea tfoot th thead time title tr track tt u ul underline uri var verse-group verse-line video wbr xml xmp xref',
  ),
  ...names(
    'menclose mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none semantics merror maction',
  ),
]);
/**
 * Elements of one to three letters that stand for nothing alone are markup only where they are closed: `a<b` is a
 * comparison. So is `text`, which WeChat has and models write.
 */
const PAIRED = new Set(names('a b i q s u sc scp st text'));
/** Deeper than any publisher nests; the tags beyond are dropped, their text stays. */
const DEPTH_LIMIT = 100;

const NAME = /[a-z][a-z0-9]*(?:[-:][a-z0-9]+)*/iy;
// One class for what separates attributes, so that no input makes the expression backtrack over itself.
const ATTRIBUTES =
  /(?:[\s/]*[a-z_@:][-a-z0-9_.:@]*\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=]+)|\s(?:disabled|hidden|controls|async|defer|autofocus|nowrap|open|muted|autoplay))*[\s/]*/iy;
/** HTML closes these by itself, or they have no content: they don't add to the depth. */
const FLAT = new Set(
  names(
    'area base br col dd dt embed frame graphic hr img inline-graphic input li link meta mprescripts none option p param source td th tr track wbr',
  ),
);
/** A parser of HTML reads what follows these as text, tags included, until they are closed. */
const RAW = new Set(names('listing noembed noframes plaintext textarea xmp'));

/**
 * Writes `&lt;` for every `<` that is text, so that a parser of HTML meets real tags, comments and CDATA marks
 * only. A tag that is cut off at the very end is removed: descriptions are often cut by length.
 */
export const escapeStrayBrackets = (text: string): string => {
  const lower = inLowerCase(text);
  const closing = new Map<string, number>();
  const closesAfter = (name: string, at: number): boolean => {
    let last = closing.get(name);
    if (last === undefined) {
      last = lower.lastIndexOf(`</${name}`);
      closing.set(name, last);
    }
    return last > at;
  };
  let written = '';
  let from = 0;
  let depth = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', from)) {
    written += text.slice(from, at);
    const tag = readTag(text, lower, at);
    if (tag === null || (!tag.closes && PAIRED.has(tag.name) && !closesAfter(tag.name, at))) {
      written += '&lt;';
      from = at + 1;
      continue;
    }
    from = tag.end;
    if (tag.name === '') continue;
    if (!FLAT.has(tag.name)) depth = Math.max(depth + (tag.closes ? -1 : 1), 0);
    if (depth > DEPTH_LIMIT || RAW.has(tag.name)) continue;
    written += tag.name === 'title' ? `<${tag.closes ? '/' : ''}h6>` : text.slice(at, tag.end);
  }
  return written + text.slice(from);
};

/** In lower case, character by character: of `İ`, JavaScript makes two. */
const inLowerCase = (text: string): string => text.replaceAll('\u0130', 'I').toLowerCase();

type Tag = { name: string; closes: boolean; end: number };

/** The tag, comment or CDATA mark that begins at `at`; null where the bracket is text. A nameless one is dropped. */
const readTag = (text: string, lower: string, at: number): Tag | null => {
  if (lower.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at + 4);
    return { name: '', closes: false, end: end === -1 ? text.length : end + 3 };
  }
  if (lower.startsWith('<!', at) || lower.startsWith('<?', at)) {
    if (!/[a-z[]/.test(lower[at + 2] ?? '')) return null;
    const end = text.indexOf('>', at);
    return end === -1 ? null : { name: '', closes: false, end: end + 1 };
  }
  const closes = text[at + 1] === '/';
  NAME.lastIndex = at + (closes ? 2 : 1);
  const qualified = NAME.exec(lower)?.[0];
  if (qualified === undefined) return null;
  const name = qualified.slice(qualified.indexOf(':') + 1);
  if (!KNOWN.has(name)) return null;
  ATTRIBUTES.lastIndex = NAME.lastIndex;
  ATTRIBUTES.exec(text);
  const end = ATTRIBUTES.lastIndex || NAME.lastIndex;
  if (text[end] === '>') return { name, closes, end: end + 1 };
  // Quotes of attributes are often damaged by publishers' own escaping: the tag then ends at the next bracket.
  const rest = text.slice(NAME.lastIndex, NAME.lastIndex + 2000);
  const bracket = rest.search(/[<>]/);
  const looksLikeTag = closes ? rest.trim() === '' || bracket === 0 : /^\s*\/?\s*[-a-z_:@]+\s*=/i.test(rest);
  if (bracket === -1)
    return looksLikeTag && rest.length < 2000 ? { name: '', closes, end: text.length } : null;
  if (rest[bracket] === '>' && looksLikeTag) return { name, closes, end: NAME.lastIndex + bracket + 1 };
  return null;
};

/**
 * Text in which a source escaped its markup once more: `Lamps &lt;i&gt;in vitro&lt;/i&gt;`. Over the escaping of many
 * depositors, Crossref lays its own, once or twice: `1,330&amp;amp;ndash;1,580`. Brackets stay as they are written: what
 * was escaped twice is no markup.
 */
export const withMarkupUnescaped = (text: string): string => {
  const once = text.includes('&amp;') ? text.replace(ENTITY_ESCAPED, '&') : text;
  return once.includes('&lt;') ? once.replace(TAG_ESCAPED, '<$1>') : once;
};

const ENTITY_ESCAPED =
  /&(?:amp;){1,3}(?=(?:amp|quot|nbsp|[nm]dash|thinsp|[lr][sd]quo|#\d{2,5}|#x[\da-f]{2,4});)/gi;
const TAG_ESCAPED = /&lt;(\/?(?:i|b|p|br|em|strong|sub|sup|u|h4)\/?)&gt;/gi;

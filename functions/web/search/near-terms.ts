/** The first place whose term is not before `wanted`, from `from` on. Quick where it is near. */
export const placeOf = (terms: readonly string[], wanted: string, from = 0): number => {
  let low = from;
  let step = 1;
  while (low + step < terms.length && (terms[low + step] ?? '') < wanted) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, terms.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Calls `visit` with the place of each term that begins so. */
export const eachWithPrefix = (
  terms: readonly string[],
  prefix: string,
  visit: (place: number) => void,
): void => {
  for (let place = placeOf(terms, prefix); terms[place]?.startsWith(prefix); place += 1) visit(place);
};

/** What sorts after everything that begins with these letters. */
const after = (prefix: string) =>
  `${prefix.slice(0, -1)}${String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1)}`;

const commonLength = (a: string, b: string): number => {
  const shorter = Math.min(a.length, b.length);
  let length = 0;
  while (length < shorter && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
};

/**
 * Calls `visit` with the place of each term that `typos` mistakes make of `word`, and how many it took: a letter
 * wrong, missing or too many, or two that changed places (optimal string alignment). What terms have in common is
 * compared once, since they are sorted, and terms that begin too differently are leapt over together.
 */
export const eachNear = (
  terms: readonly string[],
  word: string,
  typos: number,
  visit: (place: number, distance: number) => void,
): void => {
  const width = word.length + 1;
  const deepest = word.length + typos;
  // A row per letter of the term: its cells say how far the term so far is from so many letters of the word.
  const cells = new Uint8Array((deepest + 1) * width);
  for (let column = 0; column < width; column += 1) cells[column] = column;
  let previous = '';
  let known = 0;
  for (let place = 0; place < terms.length; ) {
    const term = terms[place] ?? '';
    let depth = Math.min(known, commonLength(previous, term));
    previous = term;
    let isNear = true;
    while (isNear && depth < term.length) {
      depth += 1;
      isNear = depth <= deepest && fill(cells, width, depth, term, word, typos) <= typos;
    }
    known = isNear ? depth : depth - 1;
    if (!isNear) {
      place = placeOf(terms, after(term.slice(0, depth)), place + 1);
      continue;
    }
    const distance = cells[depth * width + word.length] ?? 0;
    if (depth >= word.length - typos && distance <= typos) visit(place, distance);
    place += 1;
  }
};

/**
 * Fills the row of the term's letter at `depth`, and gives the least of its cells. Only where the two are at most
 * `typos` letters apart: elsewhere the distance is larger anyway.
 */
const fill = (
  cells: Uint8Array,
  width: number,
  depth: number,
  term: string,
  word: string,
  typos: number,
): number => {
  const row = depth * width;
  const above = row - width;
  const letter = term.charCodeAt(depth - 1);
  const before = depth > 1 ? term.charCodeAt(depth - 2) : -1;
  const first = Math.max(1, depth - typos);
  const last = Math.min(width - 1, depth + typos);
  const far = typos + 1;
  let left = first === 1 ? Math.min(depth, far) : far;
  let least = left;
  cells[row + first - 1] = left;
  for (let column = first; column <= last; column += 1) {
    const wanted = word.charCodeAt(column - 1);
    let cell = (cells[above + column - 1] ?? far) + (letter === wanted ? 0 : 1);
    // Above the end of the row before there is nothing.
    const over = column < depth + typos ? (cells[above + column] ?? far) + 1 : far;
    if (over < cell) cell = over;
    if (left + 1 < cell) cell = left + 1;
    if (before === wanted && column > 1 && letter === word.charCodeAt(column - 2)) {
      const swapped = (cells[above - width + column - 2] ?? far) + 1;
      if (swapped < cell) cell = swapped;
    }
    cells[row + column] = cell;
    left = cell;
    if (cell < least) least = cell;
  }
  return least;
};

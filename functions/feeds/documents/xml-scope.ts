import { knownNamespace } from './namespaces.ts';

/** What holds for all elements of a document. */
export type XmlDocument = {
  /** The names that they have: most that a format asks for are none of them. */
  names: Set<string>;
  /** What a written part says, before anything else is read in it. */
  decode: (written: string) => string;
};

/** The namespaces declared around a place in a document; the empty prefix is the default one. */
export type XmlScope = {
  /** Prefix to URI. */
  uris: ReadonlyMap<string, string>;
  /** Names as written to names as known: a feed has some thirty, each of them a thousand times. */
  elements: Map<string, string>;
  attributes: Map<string, string>;
  document: XmlDocument;
};

const scopeOf = (uris: ReadonlyMap<string, string>, document: XmlDocument): XmlScope => ({
  uris,
  elements: new Map(),
  attributes: new Map(),
  document,
});

export const emptyScope = (decode: XmlDocument['decode']): XmlScope =>
  scopeOf(new Map(), { names: new Set(), decode });

/** The scope inside an element with these declarations, by prefix. */
export const innerScope = (outer: XmlScope, declared: [string, string][], isRoot: boolean): XmlScope => {
  const uris = new Map([...outer.uris, ...declared]);
  // RSS 2.0 has no namespace; where a document gives its root one of its own making, its elements are RSS's still.
  if (isRoot && knownNamespace(uris.get('') ?? '') === '?') uris.set('', '');
  return scopeOf(uris, outer.document);
};

export const elementName = (written: string, scope: XmlScope): string => {
  let known = scope.elements.get(written);
  if (known === undefined) {
    known = knownName(written, scope);
    scope.elements.set(written, known);
    scope.document.names.add(known);
  }
  return known;
};

/** An attribute without prefix is in no namespace. */
export const attributeName = (written: string, scope: XmlScope): string => {
  let known = scope.attributes.get(written);
  if (known === undefined) {
    known = written.includes(':') ? knownName(written, scope) : scope.document.decode(written);
    scope.attributes.set(written, known);
  }
  return known;
};

const knownName = (written: string, { uris, document }: XmlScope): string => {
  const name = document.decode(written);
  const colon = name.indexOf(':');
  const prefix = colon === -1 ? '' : name.slice(0, colon);
  const local = colon === -1 ? name : name.slice(colon + 1);
  const uri = uris.get(prefix);
  // A prefix that was never declared stands for itself: publishers forget declarations, readers know what is meant.
  const known = uri === undefined ? prefix : knownNamespace(uri);
  return known === '' ? local : `${known}:${local}`;
};

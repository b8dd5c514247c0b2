import { readdirSync, readFileSync } from 'node:fs';
import { decodeXML } from 'entities';
import fc from 'fast-check';
import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { writtenDocument } from '../../../functions/feeds/documents/decode.ts';
import { attributesOf, readText, type XmlElement } from '../../../functions/feeds/documents/xml.ts';
import { parseXml } from '../../../functions/feeds/documents/xml-parse.ts';
import { FeedError } from '../../../functions/feeds/feed-error.ts';

/** What both parsers are asked for: names without prefix; texts that follow one another are one. */
type Plain = { name: string; attributes: [string, string][]; children: (Plain | string)[] };

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

const joined = (parts: (Plain | string)[]): (Plain | string)[] => {
  const children: (Plain | string)[] = [];
  for (const part of parts) {
    const last = children.at(-1);
    if (typeof part === 'string' && typeof last === 'string') children[children.length - 1] = last + part;
    else if (part !== '') children.push(part);
  }
  return children;
};

const ours = (element: XmlElement): Plain => ({
  name: localName(element.name),
  attributes: [...attributesOf(element)].map(([name, value]) => [localName(name), value]),
  children: joined(
    element.children.map((part) =>
      typeof part === 'string' ? readText(part, element.scope.document) : ours(part),
    ),
  ),
});

const options = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  cdataPropName: '#cdata',
  processEntities: false,
} as const;
const parser = new XMLParser({
  ...options,
  parseTagValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

type Node = Record<string, unknown>;

const theirs = (node: Node): Plain | string => {
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  if (name === '#text') return decodeXML(String(node[name]));
  const parts = node[name] as Node[];
  if (name === '#cdata') return parts.map((part) => String(part['#text'])).join('');
  return {
    name: localName(name),
    attributes: Object.entries((node[':@'] ?? {}) as Record<string, string>).map(([name, value]) => [
      localName(name),
      decodeXML(value),
    ]),
    children: joined(parts.map(theirs)),
  };
};

const rootOf = (xml: string): Plain | undefined =>
  (parser.parse(xml.replace(/<!DOCTYPE[^>]*>/, '')) as Node[])
    .map(theirs)
    .find((part): part is Plain => typeof part !== 'string');

describe('reads XML as fast-xml-parser does', () => {
  const folder = new URL('../../fixtures/feeds/', import.meta.url);
  const documents = readdirSync(folder).filter((name) => name.endsWith('.xml'));

  test.each(documents)('%s', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    expect(ours(parseXml(text))).toEqual(rootOf(text));
  });
});

const name = fc.stringMatching(/^[a-z]{1,5}(?:-[a-z]{1,3})?$/);
const value = fc.string({ unit: fc.constantFrom(...'ab <>&"\'\n]é漢'), maxLength: 8 });
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const { root: anElement } = fc.letrec<{ root: Node; child: Node }>((tie) => ({
  root: fc
    .record({
      name,
      attributes: fc.dictionary(name, value, { maxKeys: 3, noNullPrototype: true }),
      children: fc.array(tie('child'), { maxLength: 4 }),
    })
    .map(({ name, attributes, children }) => ({
      [name]: children,
      ':@': Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, escaped(value)])),
    })),
  child: fc.oneof(
    { maxDepth: 4 },
    value.map((text) => ({ '#text': escaped(text) })),
    value.filter((text) => !text.includes(']')).map((text) => ({ '#cdata': [{ '#text': text }] })),
    tie('root'),
  ),
}));
const written = (root: Node) => String(new XMLBuilder(options).build([root]));

test('reads whatever XMLBuilder writes', () => {
  fc.assert(
    fc.property(anElement, (root) => {
      expect(ours(parseXml(written(root)))).toEqual(theirs(root));
    }),
  );
});

test('reads the bytes of UTF-8 as the text that they are', () => {
  fc.assert(
    fc.property(anElement, (root) => {
      const bytes = writtenDocument(Buffer.from(`\ufeff${written(root)}`), null);
      expect(ours(parseXml(bytes.written, bytes.decode))).toEqual(theirs(root));
    }),
  );
});

test.each(['été', 'Имя', 'ä'.repeat(20), 'à', '名前'])(
  'an element and an attribute may be called %s',
  (name) => {
    const bytes = writtenDocument(Buffer.from(`<a ${name}="é"><${name}>漢</${name}></a>`), null);
    const { attributes, children } = ours(parseXml(bytes.written, bytes.decode));
    expect(attributes).toEqual([[name, 'é']]);
    expect(children).toEqual([{ name, attributes: [], children: ['漢'] }]);
  },
);

test('an error names its place in characters, and the element as it is called', () => {
  const bytes = writtenDocument(Buffer.from('<liste>\n“Lämpchen” <élan></liste>'), null);
  expect(() => parseXml(bytes.written, bytes.decode)).toThrow('line 2, column 18: </liste> closes nothing');
  const open = writtenDocument(Buffer.from('<élan>“Lämpchen”'), null);
  expect(() => parseXml(open.written, open.decode)).toThrow('line 1, column 17: <élan> is not closed');
});

test('refuses every document that ends early', () => {
  fc.assert(
    fc.property(anElement, fc.nat(), (root, at) => {
      const xml = written(root);
      expect(() => parseXml(xml.slice(0, at % xml.length))).toThrow(FeedError);
    }),
  );
});

test('an instruction ends at its mark, whatever it holds', () => {
  expect(parseXml(`<?xml version="1.0?><?style it's?><a>1</a>`)).toMatchObject({
    name: 'a',
    children: ['1'],
  });
});

test.each(['__proto__', 'constructor', 'toString'])('an element may be called %s', (name) => {
  expect(ours(parseXml(`<a ${name}="1"><${name}>2</${name}></a>`))).toEqual({
    name: 'a',
    attributes: [[name, '1']],
    children: [{ name, attributes: [], children: ['2'] }],
  });
});

test('what looks like CDATA in an attribute is read as it stands there', () => {
  const root = parseXml('<a b="<![CDATA[1 &amp; 2]]>" c="x <![CDATA[y]]>"/>');
  expect([...attributesOf(root).values()]).toEqual(['<![CDATA[1 & 2]]>', 'x <![CDATA[y]]>']);
});

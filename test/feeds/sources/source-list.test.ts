import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../functions/feeds/catalogue.ts';
import { readSourceList } from '../../../functions/feeds/sources/source-list.ts';
import { SourceChoiceError } from '../../../functions/resources/source-choice.ts';

const noFile = () => {
  throw new Error('ENOENT');
};
const fromText = (given: string) => readSourceList(given, noFile, catalogue);
const fromFile = (content: string | Uint8Array) =>
  readSourceList('./list', () => Buffer.from(content), catalogue);
const ids = ({ sources }: ReturnType<typeof readSourceList>) => sources.map(({ id }) => id);

describe('a list of sources', () => {
  it('is words with commas between them, or a file of them', () => {
    expect(ids(fromText('nature, arxiv-cs-ai'))).toEqual(['nature', 'arxiv-cs-ai']);
    expect(ids(fromText('*'))).toEqual(catalogue.map(({ id }) => id));
    const economics = fromText('field:economics').sources;
    expect(economics.length).toBeGreaterThan(5);
    expect(economics.every(({ fields }) => fields.includes('Economics'))).toBe(true);
    expect(ids(fromFile('# mine\nnature\r\n\r\n  arxiv-cs-ai,elife\n'))).toEqual([
      'nature',
      'arxiv-cs-ai',
      'elife',
    ]);
    expect(ids(fromFile('\uFEFF["nature"]'))).toEqual(['nature']);
  });

  it('adds feeds by their address; what the catalogue has is its source', () => {
    const { choice, sources } = fromText(
      'nature,https://lab.example.org/feed.xml,http://www.nature.com/ncomms.rss,https://lab.example.org/b',
    );
    expect(choice).toEqual([
      'nature',
      { id: 'lab-example-org', name: 'lab.example.org', urls: ['https://lab.example.org/feed.xml'] },
      'nature-communications',
      { id: 'lab-example-org-2', name: 'lab.example.org', urls: ['https://lab.example.org/b'] },
    ]);
    expect(sources).toHaveLength(4);
  });

  it('may be OPML, in whatever encoding', () => {
    const opml = `<?xml version="1.0" encoding="iso-8859-1"?><opml version="2.0"><body>
<outline text="Journals"><outline type="rss" text="Anything" xmlUrl="https://www.nature.com/nature.rss"/>
<outline text="Twice" xmlUrl="http://www.nature.com/nature.rss"/>
<outline text="Nature" xmlUrl="https://old.example.org/nature"/>
<outline title='Zeitschrift für Physik' xmlUrl="https://lab.example.org/feed"/></outline></body></opml>`;
    const { choice } = fromFile(Buffer.from(opml, 'latin1'));
    expect(choice).toEqual([
      'nature',
      // Another feed of that name is not the catalogue's source.
      { id: 'nature-2', name: 'Nature', urls: ['https://old.example.org/nature'] },
      {
        id: 'zeitschrift-fur-physik',
        name: 'Zeitschrift für Physik',
        urls: ['https://lab.example.org/feed'],
      },
    ]);
    expect(() => fromFile(opml.slice(0, 300))).toThrow(
      /^"\.\/list": the document ends early or is damaged: line 4, column 1: <outline is not a finished tag$/,
    );
  });

  it.each<[string, string | null, string]>([
    ['natur', null, 'there is no source "natur"'],
    ['nature,natur', null, 'there is no source "natur"'],
    ['nature,Natur', null, '"nature,Natur": "Natur" is no source id'],
    ['nature,nature', null, 'nature is named twice'],
    ['field:Alchemy', null, 'there is no source of the field "Alchemy"'],
    ['', null, '"": it is neither a list of source ids nor a file that can be read'],
    ['./list.opml', null, '"./list.opml": it is neither a list of source ids nor a file that can be read'],
    ['./l', 'natur', '"./l": there is no source "natur"'],
    ['./l', '', '"./l": it is not a list of sources'],
    ['./l', '["nature",', '"./l": it is not JSON'],
    [
      './l',
      '[{"id":"lab","name":"Lab","urls":["ftp://a.example/"]}]',
      '"./l": entry 1: "urls" is not one of',
    ],
    ['https://a.example/x,http://a.example:80/x', null, 'http://a.example:80/x is named twice'],
    [
      './l',
      '<opml>\n<outline xmlUrl="https://a.example/"/><outline text="a" xmlUrl="file:///etc/passwd"/></opml>',
      '"./l": "a": "file:///etc/passwd" is no http or https address',
    ],
    ['./l', '<opml><outline xmlUrl="feed"/></opml>', '"./l": "feed": "feed" is no http or https address'],
    ['./l', '<opml/>', '"./l": an OPML list without feeds'],
    ['./l', 'Natur', '"./l": entry 1, "Natur", is no source id'],
  ])('%j (a file of %j) is refused in one line', (given, file, reason) => {
    const read = () => readSourceList(given, file === null ? noFile : () => Buffer.from(file), catalogue);
    expect(read).toThrow(SourceChoiceError);
    expect(read).toThrow(reason);
    expect(read).toThrow(/^[^\n]*$/);
  });
});

import { describe, expect, it } from 'vitest';
import { readConfig } from '../../functions/config.ts';
import { catalogue } from '../../functions/feeds/catalogue.ts';
import { chooseSources } from '../../functions/feeds/choose-sources.ts';
import { readSourceChoice, SourceChoiceError } from '../../functions/resources/source-choice.ts';

const own = { id: 'lab', name: 'Our lab', urls: ['https://lab.example.org/feed.xml'] };
const choose = (choice: unknown) => chooseSources(readSourceChoice(JSON.stringify(choice)), catalogue);

describe('the sources that an operator chooses', () => {
  it('are the catalogue, some of it, and own ones', () => {
    expect(choose(['*'])).toEqual(catalogue);
    expect(choose(['nature', 'arxiv-cs-ai']).map(({ id }) => id)).toEqual(['nature', 'arxiv-cs-ai']);
    expect(choose(['*', own])).toHaveLength(catalogue.length + 1);
  });

  it('may be described in full or in short', () => {
    expect(choose([own])).toEqual([
      { ...own, publisher: 'Our lab', venue: null, fields: [], kind: 'journal', pollEveryMinutes: 120 },
    ]);
    const whole = {
      ...own,
      publisher: 'The lab',
      venue: 'Lab notes',
      fields: ['Physics'],
      kind: 'preprint',
      pollEveryMinutes: 60,
    };
    expect(choose([whole])).toEqual([whole]);
  });

  it('are those of a field', () => {
    const economics = choose(['field:economics']);
    expect(economics.length).toBeGreaterThan(5);
    expect(economics.every(({ fields }) => fields.includes('Economics'))).toBe(true);
    expect(() => choose(['field:Alchemy'])).toThrow(SourceChoiceError);
  });

  it('may be an OPML list; an address that the catalogue has is the catalogue’s source', () => {
    const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>x</title></head><body><!-- <outline xmlUrl="https://no.example.org"/> -->
<outline text="Journals"><outline type="rss" text="Anything" xmlUrl="https://www.nature.com/nature.rss"/>
<outline title='Lab &amp; Notes' text="x" xmlUrl="https://lab.example.org/feed?a=1&amp;b=2"></outline>
<outline text="Lab Notes" xmlUrl="https://other.example.org/feed"/><outline text="again" xmlUrl="https://other.example.org/feed"/></outline></body></opml>`;
    const sources = chooseSources(readSourceChoice(opml), catalogue);
    expect(sources.map(({ id, name, urls }) => [id, name, urls[0]])).toEqual([
      ['nature', 'Nature', 'https://www.nature.com/nature.rss'],
      ['lab-notes', 'Lab & Notes', 'https://lab.example.org/feed?a=1&b=2'],
      ['lab-notes-2', 'Lab Notes', 'https://other.example.org/feed'],
    ]);
    expect(() => readSourceChoice('<opml/>')).toThrow('it is not a list of sources');
    expect(() => readSourceChoice('<opml><outline xmlUrl="file:///etc/passwd"/></opml>')).toThrow(
      SourceChoiceError,
    );
  });

  it('may take the place of one of the catalogue', () => {
    const [nature] = choose(['*', { ...own, id: 'nature' }]).filter(({ id }) => id === 'nature');
    expect(nature?.urls).toEqual(own.urls);
  });

  it.each([
    ['{}', 'it is not a list of sources'],
    ['[]', 'it is not a list of sources'],
    ['[', 'it is not JSON'],
    ['["Nature"]', 'entry 1 is no source id'],
    ['["nature", 7]', 'entry 2 is neither the id of a source nor a source'],
    ['["nature", "nature"]', 'nature is named twice'],
    [JSON.stringify([{ ...own, urls: [] }]), 'entry 1: "urls" is not one of'],
    [JSON.stringify([{ ...own, urls: ['file:///etc/passwd'] }]), 'entry 1: "urls" is not one of'],
    [JSON.stringify([{ ...own, pollEveryMinutes: 1 }]), 'entry 1: "pollEveryMinutes" is not one of'],
    [JSON.stringify([{ ...own, name: 'two\nlines' }]), 'entry 1: "name" is not one of'],
    ['[{"id":"lab","name":"Lab","urls":["https://a.example/"],"__proto__":{}}]', 'entry 1: "__proto__"'],
    [JSON.stringify([{ id: 'lab' }]), 'entry 1 has no name'],
    [JSON.stringify(Array.from({ length: 60 }, (_, at) => ({ ...own, id: `lab-${at}` }))), 'it takes 4'],
  ])('are refused when they are %s', (json, reason) => {
    expect(() => readSourceChoice(json)).toThrow(SourceChoiceError);
    expect(() => readSourceChoice(json)).toThrow(reason);
    expect(() => readSourceChoice(json)).toThrow(/^[^\n]*$/);
  });

  it('must be of the catalogue when they are named by id', () => {
    expect(() => choose(['nature', 'natur'])).toThrow('The catalogue has no source natur.');
  });

  it('come to the functions through the environment', () => {
    expect(readConfig({}).sources()).toBeNull();
    expect(readConfig({ HUB_SOURCES: JSON.stringify(['nature', own]) }).sources()).toEqual(['nature', own]);
    expect(() => readConfig({ HUB_SOURCES: '[' }).sources()).toThrow('HUB_SOURCES: it is not JSON.');
  });
});

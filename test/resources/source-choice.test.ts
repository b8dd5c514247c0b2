import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../functions/config.ts';
import { catalogue } from '../../functions/feeds/catalogue.ts';
import { chooseSources } from '../../functions/feeds/sources/choose-sources.ts';
import { packSourceChoice } from '../../functions/feeds/sources/packed-choice.ts';
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

  it('may take the place of one of the catalogue', () => {
    const [nature] = choose(['*', { ...own, id: 'nature' }]).filter(({ id }) => id === 'nature');
    expect(nature?.urls).toEqual(own.urls);
  });

  it.each([
    ['{}', 'it is not a list of sources'],
    ['[]', 'it is not a list of sources'],
    ['[', 'it is not JSON'],
    ['["Nature"]', 'entry 1, "Nature", is no source id'],
    ['["nature", 7]', 'entry 2 is neither the id of a source nor a source'],
    ['["nature", "nature"]', 'nature is named twice'],
    [JSON.stringify([{ ...own, urls: [] }]), 'entry 1: "urls" is not one of'],
    [JSON.stringify([{ ...own, urls: ['file:///etc/passwd'] }]), 'entry 1: "urls" is not one of'],
    [JSON.stringify([{ ...own, pollEveryMinutes: 1 }]), 'entry 1: "pollEveryMinutes" is not one of'],
    [JSON.stringify([{ ...own, name: 'two\nlines' }]), 'entry 1: "name" is not one of'],
    ['[{"id":"lab","name":"Lab","urls":["https://a.example/"],"__proto__":{}}]', 'entry 1: "__proto__"'],
    [JSON.stringify([{ id: 'lab' }]), 'entry 1 has no name'],
  ])('are refused when they are %s', (json, reason) => {
    expect(() => readSourceChoice(json)).toThrow(SourceChoiceError);
    expect(() => readSourceChoice(json)).toThrow(reason);
    expect(() => readSourceChoice(json)).toThrow(/^[^\n]*$/);
  });

  it('must be of the catalogue when they are named by id', () => {
    expect(() => choose(['nature', 'natur'])).toThrow('there is no source "natur"');
  });

  it('come to the functions through the environment', () => {
    expect(readConfig({}).sources()).toBeNull();
    expect(readConfig({ HUB_SOURCES: JSON.stringify(['nature', own]) }).sources()).toEqual(['nature', own]);
    const many = Array.from({ length: 94 }, (_, at) => ({
      id: `journal-${at}`,
      name: `Journal of ${at}`,
      urls: [`https://rss.example.org/publication/science/0${at * 7919}`],
    }));
    const packed = packSourceChoice(many);
    expect(packed.length).toBeLessThan(3000);
    expect(readConfig({ HUB_SOURCES: packed }).sources()).toEqual(many);
    expect(packSourceChoice(['nature'])).toBe('["nature"]');
    expect(() => readConfig({ HUB_SOURCES: packed.slice(0, -9) }).sources()).toThrow(
      'HUB_SOURCES: it is damaged.',
    );
    const random = Array.from({ length: 99 }, (_, at) => ({
      ...own,
      id: `lab-${at}`,
      urls: [`https://lab.example.org/${createHash('sha256').update(`${at}`).digest('hex')}`],
    }));
    expect(() => packSourceChoice(random)).toThrow("a Lambda's environment holds 3000");
    expect(() => readConfig({ HUB_SOURCES: '[' }).sources()).toThrow('HUB_SOURCES: it is not JSON.');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames, compareReadingLists, explainNames } from '../../functions/authors/compatibility.ts';
import { isGroupName } from '../../functions/authors/group.ts';
import { joinKeysOfReadings, wantedKeys } from '../../functions/authors/join-keys.ts';
import { authorKeys } from '../../functions/authors/keys.ts';
import { readName } from '../../functions/authors/readings.ts';

const words =
  "John Jon Jean-Pierre J. JK J.-P. A A. Andrew Bob Robert Maria José Jose Müller Mueller Muller van den der Van De de la Berg Rossi García Márquez García-Márquez y O'Brien OBrien D'Angelo Smith SMITH Jr. III Zhang Xiaoming Xiao Ming Xiao-Ming Li Wei XM Kim Min-Jun Minjun Min Jun Joon Tanaka Taro Kenzi Kenji Nguyen Van Hung Hùng Truong Xuan Khanh TX Al-Sayed El-Sayed Elsayed Mohamed Mohammed Abdul Rahman Abdelrahman Юрий Yuri Iurii Иванов Ivanov 张伟 김민준 田中太郎 Søren Sørensen Soeren Satō Satoh Suharto Nagy Péter Ben-David Xi'an Xian Lü Lv Abdulrahman Abderrahman Silva Souza Pereira Dal Dalla YuA Dima Dmitri Tran Duc Anh Chan Wai-Lam 李娜 PhD MD 佐藤健 Sato Ken 黒橋健 Kurohashi K. Tom Dave Weidong Cai Сергей (Dave) \"Tom\" Río Gómez Le ATLAS CMS Collaboration Team the and".split(
    ' ',
  );

/** Names of the right shape, in which readings compete; and any text at all. */
const name = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 })
  .chain((parts) =>
    fc
      .integer({ min: 0, max: 4 })
      .map((comma) =>
        parts
          .map((part, place) => (place === comma - 1 && place < parts.length - 1 ? `${part},` : part))
          .join(' '),
      ),
  );

const family = fc.constantFrom(
  'Smith',
  'Müller',
  'García',
  'Nowak',
  'Zhang',
  'Kim',
  'Tanaka',
  "O'Brien",
  'van den Berg',
  'Öztürk',
);
const given = fc.array(
  fc.constantFrom('John', 'Anna', 'Xiaoming', 'Min-Jun', 'José', 'Peter', 'Taro', 'Jean-Pierre'),
  {
    minLength: 1,
    maxLength: 2,
  },
);

type Person = { given: string[]; family: string };

/** How publishers print one and the same full name. */
const conventions: Record<string, (person: Person) => string> = {
  'given family': ({ given, family }) => `${given.join(' ')} ${family}`,
  'family, given': ({ given, family }) => `${family}, ${given.join(' ')}`,
  'family,given': ({ given, family }) => `${family},${given.join(' ')}`,
  'all in capitals': ({ given, family }) => `${given.join(' ')} ${family}`.toUpperCase(),
  decomposed: ({ given, family }) => `${given.join(' ')} ${family}`.normalize('NFD'),
  'full-width': ({ given, family }) =>
    `${given.join(' ')} ${family}`.replace(/[A-Za-z]/g, (letter) =>
      String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
    ),
  'character references': ({ given, family }) =>
    `${given.join(' ')} ${family}`.replace(/[^\0-\x7f]/g, (letter) => `&#${letter.codePointAt(0)};`),
};

const initialsOf = (given: readonly string[]) =>
  given.flatMap((part) => part.split('-')).map((part) => part[0] ?? '');

/** How publishers shorten it. */
const shortenings: Record<string, (person: Person) => string> = {
  PubMed: ({ given, family }) => `${family} ${initialsOf(given).join('')}`,
  'G. Family': ({ given, family }) => `${initialsOf(given).join('. ')}. ${family}`,
  'Family, G.': ({ given, family }) => `${family}, ${initialsOf(given).join('. ')}.`,
  'GF Family': ({ given, family }) => `${initialsOf(given).join('')} ${family}`,
};

const person = fc.record({ given, family });

const shareKey = (one: string, other: string) => {
  const keys = new Set(authorKeys(one));
  return authorKeys(other).some((key) => keys.has(key));
};

const meetByFollowKeys = (one: string, other: string) => {
  const offered = new Set(joinKeysOfReadings(readName(other)).offered);
  return wantedKeys(one).some((key) => offered.has(key));
};

describe('names', () => {
  test('any text is read without an error, whatever it is compared with', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.oneof(name, fc.string({ unit: 'grapheme' })),
        (one, other) => {
          expect(['likely', 'possible', 'no']).toContain(compareNames(one, other));
          for (const key of authorKeys(one)) expect(key).toContain('|');
          expect(typeof isGroupName(one)).toBe('boolean');
        },
      ),
      { numRuns: 300 },
    );
  });

  test('comparison is symmetric, and two names that can be one person share a key', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        const level = compareNames(one, other);
        expect(compareNames(other, one)).toBe(level);
        if (level === 'no') return;
        expect(shareKey(one, other)).toBe(true);
        if (!isGroupName(one) && !isGroupName(other)) expect(meetByFollowKeys(one, other)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test('a name is never at odds with itself', () => {
    fc.assert(
      fc.property(name, (one) => {
        if (authorKeys(one).length > 0) expect(compareNames(one, one)).not.toBe('no');
      }),
      { numRuns: 300 },
    );
  });

  test("a publisher's convention changes nothing: the same full name stays likely", () => {
    const printed = fc.constantFrom(...Object.values(conventions));
    fc.assert(
      fc.property(person, printed, printed, (someone, first, second) => {
        // A particle in capitals is a guess amid small letters, none where all is in capitals.
        expect(compareNames(first(someone), second(someone))).toBe('likely');
        expect(shareKey(first(someone), second(someone))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('a shortened name is possible, never likely and never another person', () => {
    fc.assert(
      fc.property(
        person,
        fc.constantFrom(...Object.values(conventions)),
        fc.constantFrom(...Object.values(shortenings)),
        (someone, full, short) => {
          expect(compareNames(full(someone), short(someone))).toBe('possible');
          expect(shareKey(full(someone), short(someone))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('two names written by one convention compare as they do by another', () => {
    fc.assert(
      fc.property(person, person, (one, other) => {
        const [natural, comma] = [conventions['given family'], conventions['family, given']];
        const byComma = compareNames(comma?.(one) ?? '', comma?.(other) ?? '');
        const naturally = compareNames(natural?.(one) ?? '', natural?.(other) ?? '');
        // Where the comma leaves no doubt the natural order may still allow a guess, but no more.
        if (byComma !== naturally) expect([byComma, naturally]).toEqual(['no', 'possible']);
      }),
      { numRuns: 300 },
    );
  });

  test('plain names compare without being read as they do when they are', () => {
    const word = fc.constantFrom(
      ...'Karl Larson Wei Zhang Xiaoming Minjun Kim Nguyen Hung Tanaka Taro Silva Prof Junior Phil Sc Esq Al De Van Ms Ma Do Maria'.split(
        ' ',
      ),
    );
    const letter = fc.constantFrom(...'KLWZXMNHTSPJOUDV').map((capital) => `${capital}.`);
    const initials = fc.array(letter, { maxLength: 2 });
    const full = fc
      .tuple(word, initials, word)
      .map(([first, between, last]) => [first, ...between, last].join(' '));
    const short = (name: string) => name.replace(/^(.)\S*(?: .*)? /, '$1. ');
    const withoutInitials = (name: string) => name.replace(/ [A-Z]\./g, '');
    fc.assert(
      fc.property(full, fc.option(full), (name, other) => {
        for (const second of [name, short(name), withoutInitials(name), other ?? '', short(other ?? '')]) {
          const read = compareReadingLists(readName(name), readName(second));
          expect(explainNames(name, second)).toEqual(read);
          expect(explainNames(second, name)).toEqual(compareReadingLists(readName(second), readName(name)));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('of an attack, that nearly are Japanese, are read like any other', () => {
    // Were each of these syllables taken in two ways, there would be ten thousand million of the whole.
    for (const syllables of ['na'.repeat(34), 'tsu'.repeat(34), 'aha'.repeat(34)]) {
      const attack = `${syllables}ts X`;
      expect(compareNames(attack, `${attack} Y`)).toBe('possible');
    }
  });

  test('of thirty given names each are compared once, whichever is left out', { timeout: 5000 }, () => {
    const name = '小明van  ß'.repeat(60).slice(0, 300);
    expect(compareNames(name, name.split(' ').reverse().join(' '))).toBe('no');
  });
});

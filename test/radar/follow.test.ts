import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addFollow,
  type Follow,
  FollowError,
  parseFollow,
  removeFollow,
} from '../../functions/radar/follow.ts';

const now = new Date('2026-11-23T08:00:00Z');
const follow = (kind: string, value: string) => parseFollow(kind, value, now);

describe('a follow', () => {
  test('is kept with single spaces, in NFKC, with the instant it was added', () => {
    expect(follow('author', '  Ｊosé   Garcı́a\n')).toMatchObject({
      kind: 'author',
      value: 'José Garcı́a'.normalize('NFKC'),
      since: '2026-11-23T08:00:00.000Z',
    });
    expect(follow('keyword', '"graph   neural"\t-survey').value).toBe('"graph neural" -survey');
  });

  test.each([
    ['person', 'Ada Lovelace', /author, a keyword, a category or a source/],
    ['__proto__', 'x', /author, a keyword, a category or a source/],
    ['constructor', 'x', /author, a keyword, a category or a source/],
    ['author', '', /Nothing was typed/],
    ['author', ' \n\t ', /Nothing was typed/],
    ['author', 'Ada\0Lovelace', /cannot be shown/],
    ['author', 'Ada\u001bLovelace', /cannot be shown/],
    ['keyword', 'gr\u202eaph', /cannot be shown/],
    ['keyword', '\ud800 lone', /cannot be shown/],
    ['keyword', '???', /letter or digit/],
    ['keyword', '-survey', /not excluded/],
    ['keyword', '-"graph neural" -survey', /not excluded/],
    ['author', 'x'.repeat(201), /at most 200 characters; this one has 201/],
  ])('%s %j is refused in one line', (kind, value, message) => {
    expect(() => follow(kind, value)).toThrow(FollowError);
    expect(() => follow(kind, value)).toThrow(message);
    expect(() => follow(kind, value)).not.toThrow(/\n/);
  });

  test('200 characters are allowed, however many code units they take', () => {
    expect(follow('keyword', '𝔸'.repeat(200)).value).toHaveLength(200);
    expect(follow('keyword', '𠮷'.repeat(200)).value).toHaveLength(400);
  });

  test('any text is either a follow or a FollowError', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('author', 'keyword', 'category', 'source'),
        fc.string({ unit: 'binary' }),
        (kind, value) => {
          try {
            const { value: kept } = follow(kind, value);
            expect(follow(kind, kept).value).toBe(kept);
          } catch (error) {
            expect(error).toBeInstanceOf(FollowError);
          }
        },
      ),
    );
  });
});

describe('a radar', () => {
  test('holds a follow once, however it is spelled', () => {
    const radar = addFollow([], follow('author', 'José García'));
    expect(addFollow(radar, follow('author', 'JOSÉ  garcía'))).toEqual(radar);
    expect(addFollow(radar, follow('keyword', 'José García'))).toHaveLength(2);
  });

  test('lets a follow go by kind and value, and nothing else', () => {
    const radar = [follow('author', 'Ada Lovelace'), follow('keyword', 'ada lovelace')];
    expect(removeFollow(radar, 'author', ' ada  LOVELACE ')).toEqual(radar.slice(1));
    expect(removeFollow(radar, 'author', 'Ada')).toEqual(radar);
    expect(removeFollow(radar, '__proto__', 'x')).toEqual(radar);
  });

  test('names that are properties of every object are words like others', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    let radar: Follow[] = [];
    for (const name of names) radar = addFollow(radar, follow('keyword', name));
    expect(radar.map(({ value }) => value)).toEqual(names);
    for (const name of names) radar = removeFollow(radar, 'keyword', name);
    expect(radar).toEqual([]);
    expect(({} as Record<string, unknown>).kind).toBeUndefined();
  });

  test('takes 1,000 follows, not one more; what is there already is no error', () => {
    const full = Array.from({ length: 1000 }, (_, place) => follow('keyword', `word${place}`));
    expect(() => addFollow(full, follow('keyword', 'one more'))).toThrow(/at most 1,000/);
    expect(addFollow(full, follow('keyword', 'WORD7'))).toHaveLength(1000);
    expect(addFollow(full.slice(1), follow('keyword', 'one more'))).toHaveLength(1000);
  });

  test('is never changed in place', () => {
    const radar = Object.freeze([follow('author', 'Ada Lovelace')]);
    addFollow(radar, follow('author', 'Grace Hopper'));
    removeFollow(radar, 'author', 'Ada Lovelace');
    expect(radar).toHaveLength(1);
  });
});

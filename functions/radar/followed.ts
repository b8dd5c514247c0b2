import { explainNames } from '../authors/compatibility.ts';
import { offeredKeys, wantedKeys } from '../authors/join-keys.ts';
import { currentKeys, type Follow } from './follow.ts';
import type { RankedAuthor } from './rank-authors.ts';
import { foldText } from './words.ts';

/** `yes`: on the radar already; `as`: a follow that may be the same person's. */
export type Followed = 'yes' | 'no' | { as: string };

/** Tells whether an author is on a radar already, under any of their names. */
export const makeIsFollowed = (follows: readonly Follow[]) => {
  const authors = follows.filter(({ kind }) => kind === 'author');
  const byKey = new Map<number, Follow[]>();
  for (const follow of authors)
    for (const key of currentKeys(follow) ?? wantedKeys(follow.value)) {
      const others = byKey.get(key);
      if (others === undefined) byKey.set(key, [follow]);
      else others.push(follow);
    }
  return ({ name, orcid, also }: Pick<RankedAuthor, 'name' | 'orcid' | 'also'>): Followed => {
    if (authors.some((follow) => orcid !== null && (follow.orcid === orcid || follow.value === orcid)))
      return 'yes';
    const near = new Set(
      [name, ...also].flatMap((each) => offeredKeys(each)).flatMap((key) => byKey.get(key) ?? []),
    );
    let maybe: Followed = 'no';
    for (const follow of near) {
      if (orcid !== null && follow.orcid !== undefined) continue;
      if ([name, ...also].some((one) => foldText(one) === foldText(follow.value))) return 'yes';
      if (explainNames(name, follow.value).level !== 'no') maybe = { as: follow.value };
    }
    return maybe;
  };
};

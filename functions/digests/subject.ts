import { counted } from '../papers/counted.ts';
import { clip, isolate } from './mail-text.ts';
import { followedName } from './reason.ts';
import type { DigestContent } from './select.ts';

const maxSubject = 120;

/** What is inside, without names: the mail's heading. */
export const headline = ({ byPeople, byTopic, perhaps, perhapsLeftOut, people }: DigestContent): string => {
  if (byPeople.length > 0) {
    const whom = people.length === 1 ? 'someone you follow' : 'people you follow';
    return `${counted(byPeople.length, 'paper')} by ${whom}`;
  }
  if (byTopic.length > 0)
    return counted(byTopic.length, 'paper matches your radar', 'papers match your radar');
  return counted(perhaps.length + perhapsLeftOut, 'paper to look over', 'papers to look over');
};

// Two units for the isolate's marks.
const isolatedClip = (text: string, room: number) => isolate(clip(text, room - 2));

/** As many names as the clip will leave a part of. */
const namesOf = ({ people }: DigestContent, room: number): string => {
  let names = '';
  for (const match of people) {
    if (names.length > room) return names;
    names += names === '' ? followedName(match) : `, ${followedName(match)}`;
  }
  return names;
};

/** At most 120 UTF-16 units on one line; names people and titles only where the match is likely or better. */
export const subjectOf = (content: DigestContent): string => {
  const start = headline(content);
  const room = maxSubject - `${start}: `.length;
  if (content.byPeople.length > 0) return `${start}: ${isolatedClip(namesOf(content, room), room)}`;
  const [first] = content.byTopic;
  return first ? `${start}: ${isolatedClip(first.paper.title, room)}` : start;
};

import { isPlainName } from './author-name.ts';
import { withoutEtAl } from './author-remarks.ts';
import { GROUP_WORD } from './group-words.ts';

/** `Jane Roe for the LAMP Investigators` */
const BEHALF = new RegExp(
  ` *[,;(]? *\\b(?:on behalf of (?:the )?|for the )(?=[^,;()]{0,200}\\b(?:${GROUP_WORD}|study)\\b)`,
  'i',
);
/** Who is spoken for by name is a group, whatever it is called: `on behalf of the Lamp Programme`. */
const BEHALF_OF_NAMED = / *[,;(]? *\b[Oo]n behalf of (?:the )?(?=\p{Upper})/u;

/** Where a text says for whom else the names before it stand; null where it does not. */
export const behalfIn = (text: string): RegExpExecArray | null =>
  BEHALF_OF_NAMED.exec(text) ?? BEHALF.exec(text);

const GROUP_BEFORE_COLON = new RegExp(`^([^:()]*\\b(?:${GROUP_WORD})) ?: ?(.+)$`, 'i');
const GROUP_IN_BRACKETS = new RegExp(`^(.+?) ?\\(([^()]*\\b(?:${GROUP_WORD}))\\)$`, 'i');

/** `ATLAS Collaboration: G. Aad` and `Jane Roe (for the ATLAS Collaboration)` are a group and a person each. */
export const splitGroups = (name: string): string[] => {
  if (isPlainName(name)) return [name];
  const [, group, member] = GROUP_BEFORE_COLON.exec(name) ?? [];
  if (group && member) return [group, member];
  const [, person, together] = GROUP_IN_BRACKETS.exec(name) ?? [];
  if (person && together)
    return [withoutEtAl(person), together.replace(/^(?:on behalf of|for) (?:the )?/i, '')];
  const behalf = behalfIn(name);
  if (behalf === null) return [name];
  const spokenFor = name.slice(behalf.index + behalf[0].length);
  return behalf.index === 0
    ? [spokenFor]
    : [name.slice(0, behalf.index).trim(), spokenFor.replace(/\) *$/, '')];
};

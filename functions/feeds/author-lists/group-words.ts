/** What authors call themselves together, as alternatives of patterns. */
export const GROUP_WORD = 'collaborations?|consorti(?:um|a)|group|team|network|investigators';
/** Groups are authors, wherever they work. */
export const GROUP = new RegExp(`\\b(?:${GROUP_WORD}|committee|on behalf)\\b`, 'i');

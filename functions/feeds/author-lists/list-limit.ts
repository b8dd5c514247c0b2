/** Characters of a text that holds names: the longest lists of all have an element for each. */
export const LIST_LIMIT = 20_000;

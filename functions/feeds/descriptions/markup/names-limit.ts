/** Names are at the beginning, and the longest lists are elsewhere. */
export const NAMES_LIMIT = 20_000;

/** A DOI within a text, and the address before it, as parts of patterns. */
export const DOI = '10\\.\\d{4,9}/\\S+';
export const DOI_LINK = 'https?://(?:dx\\.)?doi\\.org/';

const IN_TEXT = /(?<!\d)\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b/i;
/** `[ORCID: https://orcid.org/0000-0002-1825-0097]`, with the blank or comma before it. */
const BESIDE_NAME =
  /[\s,;([]*(?:ORCID(?:\s*iD)?:?\s*)?(?:https?:\/\/)?(?:www\.)?(?:orcid\.org\/)?\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b\s*[)\]]?/gi;

/** `0000-0002-1825-0097` out of its bare, URL and `ORCID:` forms; null where the text holds none. */
export const orcidIn = (text: string | null): string | null =>
  text === null ? null : (IN_TEXT.exec(text)?.[0].toUpperCase() ?? null);

/** A name in plain text without what says whose it is. */
export const withoutOrcids = (name: string): string =>
  /\d{4}-/.test(name) ? name.replace(BESIDE_NAME, ' ') : name;

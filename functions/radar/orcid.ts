/** Whether the last of 16 characters is the check digit of the others: ISO 7064 MOD 11-2, as ORCID uses it. */
const isValid = (characters: string): boolean => {
  let total = 0;
  for (const digit of characters.slice(0, 15)) total = (total + Number(digit)) * 2;
  const check = (12 - (total % 11)) % 11;
  return (check === 10 ? 'X' : String(check)) === characters.charAt(15);
};

/**
 * An author as typed, apart from an ORCID iD in it: `Ada Lovelace (0000-0002-1825-0097)`, `https://orcid.org/…`.
 * What is no valid iD stays in the text.
 */
export const withoutOrcid = (typed: string): { text: string; orcid: string | null } => {
  const [found, id = ''] =
    /[([]?(?:(?:https?:\/\/)?(?:www\.)?orcid\.org\/|orcid:? ?)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])[)\]]?/i.exec(
      typed,
    ) ?? [];
  if (found === undefined || !isValid(id.replaceAll('-', '').toUpperCase()))
    return { text: typed, orcid: null };
  const text = typed
    .replace(found, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;]+$/, '')
    .trim();
  return { text, orcid: id.toUpperCase() };
};

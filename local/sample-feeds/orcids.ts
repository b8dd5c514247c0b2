/** In a block that ORCID does not assign; the check digits (ISO 7064 11-2) are right. */
const orcids: Record<string, string> = {
  'Lindqvist, Maren S.': '0000-0004-7101-2009',
  'Lindqvist, Maren K.': '0000-0004-7138-2114',
  'Nguyen, Linh Thi': '0000-0004-7175-2226',
  'Okonkwo, Adaeze': '0000-0004-7212-2330',
  'Ferreira Alves, Tomás': '0000-0004-7249-2446',
  'Haugen, Ingrid': '0000-0004-7286-2558',
  'Mbeki-Rowe, Thandi': '0000-0004-7323-2662',
  'Castellanos, Julián': '0000-0004-7360-2774',
  'Vasquez-Ito, Renata': '0000-0004-7397-288X',
  'Tamm, Kaisa': '0000-0004-7434-2994',
};

/** The ORCID of an author, `Family, Given`, who gives one wherever a source has a place for it. */
export const orcidOf = (author: string): string | null => orcids[author] ?? null;

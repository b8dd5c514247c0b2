/**
 * Words for what authors work at, as alternatives of patterns. They differ in what may stand before them in an address:
 * nothing, where they say a part of an institution or are of a language in which they come first (`Faculty of Light`,
 * `Escuela de Luz`), or the name of the institution (`Oslo School of Light`).
 */
export const DEPARTMENT =
  'Departa?ments?|Département|Dipartimento|Faculty|Faculté|Facultad|Faculdade|Facoltà|Fakultät|Division';
/** Only what follows makes these words an institution's: `Servicio de Luz`. */
export const SECTION = 'Section|Servi(?:ce|cio|ço|zio)|Unidade?';
export const UNIVERSITY =
  'University|Universit[àé]|Universidade?|Universitat|Universität|Universiteit|Universitetet|Universitas';
export const ROMANCE = 'Instituto?|Escuela|Escola|Centro|Laboratoire|Laborat[óo]rio';
export const NAMED_BEFORE =
  'School|Hochschule|College|Academy|Institute|Laboratory|Hospital|Clinic|Center|Centre|Ministry';

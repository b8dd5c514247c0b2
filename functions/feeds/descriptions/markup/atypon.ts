/** Atypon's pages say by an id what the abstract is, whatever a translator makes of its heading. */
const HEADING_OF_ABSTRACT =
  /(<section\b[^<>]{0,300}\sid="abstract"[^<>]{0,300}>\s*<(h\d)\b[^<>]*>)[^<>]{1,60}(?=<\/\2>)/i;
export const withAbstractNamed = (html: string): string =>
  html.includes('id="abstract"') ? html.replace(HEADING_OF_ABSTRACT, '$1Abstract') : html;

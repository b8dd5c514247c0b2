/** A row of a table with a label and what it is of: `<tr><td>DOI</td><td>10.1234/x</td></tr>` */
const ROW =
  /<tr(?:\s[^<>]{0,200})?>\s*<t[hd](?:\s[^<>]{0,200})?>\s*((?:<[a-z][^<>]{0,60}>){0,3})([^<>]{2,40}?)\s*((?:<\/[a-z]{1,10}>){0,3})\s*<\/t[hd]>\s*<td(?:\s[^<>]{0,200})?>((?:(?!<\/?t[dhr]\b).){0,3000})<\/td>\s*<\/tr>/gis;

/** An entry of a list of definitions: `<dt>DOI</dt><dd>10.1234/x</dd>` */
const DEFINITION =
  /<dt(?:\s[^<>]{0,200})?>\s*((?:<[a-z][^<>]{0,60}>){0,3})([^<>]{2,40}?)\s*((?:<\/[a-z]{1,10}>){0,3})\s*<\/dt>\s*<dd(?:\s[^<>]{0,200})?>((?:(?!<\/?d[dlt]\b).){0,3000})<\/dd>/gis;

const asParagraph = (_: string, open: string, label: string, close: string, value: string): string =>
  `<p>${open}${label}${/[:：]$/.test(label) ? '' : ':'}${close} ${value}</p>`;

/** HTML with such rows and entries as paragraphs: `DOI: 10.1234/x`. */
export const withRowsLabelled = (html: string): string => {
  if (/<tr\b/i.test(html)) return html.replace(ROW, asParagraph);
  return /<dt\b/i.test(html) ? html.replace(DEFINITION, asParagraph) : html;
};

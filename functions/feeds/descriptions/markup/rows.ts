/** A row of a table with a label and what it is of: `<tr><td>DOI</td><td>10.1234/x</td></tr>` */
const ROW =
  /<tr(?:\s[^<>]{0,200})?>\s*<t[hd](?:\s[^<>]{0,200})?>\s*((?:<[a-z][^<>]{0,60}>){0,3})([^<>]{2,40}?)\s*((?:<\/[a-z]{1,10}>){0,3})\s*<\/t[hd]>\s*<td(?:\s[^<>]{0,200})?>((?:(?!<\/?t[dhr]\b).){0,3000})<\/td>\s*<\/tr>/gis;

/** HTML with such rows as paragraphs: `DOI: 10.1234/x`. */
export const withRowsLabelled = (html: string): string =>
  /<tr\b/i.test(html)
    ? html.replace(ROW, (_, open: string, label: string, close: string, value: string) => {
        const colon = /[:：]$/.test(label) ? '' : ':';
        return `<p>${open}${label}${colon}${close} ${value}</p>`;
      })
    : html;

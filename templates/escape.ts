import Handlebars from 'handlebars/runtime.js';

/** Text as HTML, by the same rules by which the templates print it. */
export const escapeHtml: (text: string) => string = (Handlebars as unknown as typeof import('handlebars'))
  .escapeExpression;

/** An address as the value of an attribute; shorter than text, which has its `=` written out. */
export const escapeUrl = (url: string): string => (/[&<>"'`]/.test(url) ? escapeHtml(url) : url);

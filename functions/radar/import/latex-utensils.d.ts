/** The parser by itself: what the package's main file adds is the parser of LaTeX, 200 kB of a bundle. */
declare module 'latex-utensils/out/src/bibtex/bibtex_parser_simple.js' {
  import type { bibtexParser } from 'latex-utensils';

  const parser: {
    /** Throws `SyntaxError`; RangeError for braces nested by the thousand. */
    parse(text: string): bibtexParser.BibtexAst;
    SyntaxError: typeof bibtexParser.SyntaxError;
  };
  export default parser;
}

declare module 'mjml' {
  const mjml2html: (
    source: string,
    options: {
      filePath: string;
      ignoreIncludes: boolean;
      includePath: string;
      fonts: Record<string, string>;
      validationLevel: 'strict';
      minify: boolean;
      minifyOptions: Record<string, boolean>;
    },
  ) => Promise<{ html: string }>;
  export default mjml2html;
}

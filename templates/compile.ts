import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import mjml2html from 'mjml';

const folder = fileURLToPath(new URL('.', import.meta.url));
const compiledFolder = `${folder}compiled/`;

/** MJML file to what it becomes; `card` is the part of that name in digest.mjml. */
const templates = [
  {
    file: 'digest',
    name: 'renderDigestHtml',
    view: 'DigestView',
    parts: { personal: 'PersonalView', card: 'CardView', rest: 'RestView', uncertain: 'UncertainView' },
  },
  { file: 'letter', name: 'renderLetterHtml', view: 'LetterView', parts: {} },
] as const;

/** MJML's own comments for Outlook stay: `<!--[if mso]>`, `<!-->`, `<!--<![endif]-->`. */
const withoutComments = (html: string) =>
  html.replace(/<!--(?![[<>])(?!\s*(?:part:|end part))[\s\S]*?-->/g, '');

// Inlined rules recur with every paper, so that each space in them counts.
const withTightStyles = (html: string) =>
  html.replace(
    / style="([^"]*)"/g,
    (_, rules: string) => ` style="${rules.replace(/([:;,])\s+/g, '$1').replace(/;$/, '')}"`,
  );

// Between blocks a space shows nothing; in the style sheets neither.
const withoutIdleSpace = (html: string) =>
  html
    .replace(/\s*(<\/?(?:div|h[123]|p|table|tbody|tr|td)\b[^>]*>)\s*/g, '$1')
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, (sheet) =>
      sheet.replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1'),
    );

const toHtml = async (file: string) => {
  const path = `${folder}${file}.mjml`;
  const { html } = await mjml2html(await readFile(path, 'utf8'), {
    filePath: path,
    ignoreIncludes: false,
    includePath: folder,
    // Else MJML links to a font server for every family that it knows.
    fonts: {},
    validationLevel: 'strict',
    minify: true,
    minifyOptions: { minifyCss: false },
  });
  return withoutIdleSpace(withTightStyles(withoutComments(html)));
};

/** Takes `<!-- part: name -->…<!-- end part -->` out of a page: such a part has a template of its own. */
const splitParts = (html: string) => {
  const parts = new Map<string, string>();
  const page = html.replace(
    /\s*<!--\s*part: (\w+)\s*-->([\s\S]*?)<!--\s*end part\s*-->/g,
    (_, name: string, part: string) => {
      parts.set(name, part.trim());
      return '';
    },
  );
  return { page, parts };
};

const exported = (name: string, view: string, html: string) => {
  const specification = Handlebars.precompile(html, { knownHelpersOnly: true, strict: true });
  return `export const ${name}: (view: ${view}) => string = Handlebars.template(${specification});\n`;
};

const writeWhole = async (path: string, text: string) => {
  if ((await readFile(path, 'utf8').catch(() => null)) === text) return;
  // Renamed into place: another process may be reading it, or building it too.
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, text);
  await rename(draft, path);
};

/**
 * MJML to Handlebars templates that need only `handlebars/runtime`, as typed modules in templates/compiled.
 * Throws on MJML that does not validate and on Handlebars that does not parse.
 */
export const compileTemplates = async (): Promise<void> => {
  await mkdir(compiledFolder, { recursive: true });
  for (const template of templates) {
    const { page, parts } = splitParts(await toHtml(template.file));
    const views = [template.view, ...Object.values(template.parts)];
    const modules = [exported(template.name, template.view, page)];
    for (const [part, view] of Object.entries(template.parts)) {
      const html = parts.get(part);
      if (html === undefined) throw new Error(`${template.file}.mjml has no part named ${part}`);
      modules.push(exported(`render${part[0]?.toUpperCase()}${part.slice(1)}Html`, view, html));
    }
    const head = [
      '// @ts-nocheck: made by templates/build.ts; only the exported types matter.',
      "import Handlebars from 'handlebars/runtime.js';",
      `import type { ${views.join(', ')} } from '../views.ts';`,
    ];
    await writeWhole(`${compiledFolder}${template.file}.ts`, `${head.join('\n')}\n\n${modules.join('\n')}`);
  }
};

import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { renderDigestHtml } from '../../templates/compiled/digest.ts';
import { renderLetterHtml } from '../../templates/compiled/letter.ts';
import type { DigestView } from '../../templates/views.ts';

const root = new URL('../../', import.meta.url);

test('bundled for Lambda, a compiled template brings the small runtime only, and runs', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [new URL('templates/compiled/digest.ts', root).pathname],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const inputs = Object.keys(metafile.inputs).join('\n');
  expect(inputs).toContain('handlebars/');
  expect(inputs).not.toMatch(/mjml|handlebars\/.*compiler/);
  const [bundle] = outputFiles;
  expect(bundle?.contents.length).toBeLessThan(150_000);
  const module = await import(
    `data:text/javascript;base64,${Buffer.from(bundle!.contents).toString('base64')}`
  );
  const card = { reason: 'By <b>', title: 'T', meta: 'M', summary: null, readUrl: 'https://example.org/' };
  expect(module.renderCardHtml(card)).toContain('By &lt;b&gt;');
});

test('a view that lacks what a template prints is an error, not a hole in the mail', () => {
  expect(() => renderDigestHtml({} as DigestView)).toThrow(/not defined/);
});

test('a mail links to no font server, and of the comments only those for Outlook are left', () => {
  const html = renderLetterHtml({
    language: 'en',
    direction: 'ltr',
    subject: 'S',
    preview: '',
    heading: 'H',
    paragraphs: [],
    action: null,
    note: null,
    notices: [],
    why: '',
    footLinks: [],
    postalAddress: '',
  });
  expect(/fonts\.googleapis|@import|<img|<script/.test(html)).toBe(false);
  expect(html.includes('<!--[if !mso]><!-->')).toBe(true);
  expect(html.includes('<!--[if mso | IE]>')).toBe(true);
  expect(html.includes('<!-- ')).toBe(false);
});

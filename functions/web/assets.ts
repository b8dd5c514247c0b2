import { createHash } from 'node:crypto';
import { icon } from './assets/icon.ts';
import { radarScript } from './assets/radar-script.ts';
import { radarStyle } from './assets/radar-style.ts';
import { script } from './assets/script.ts';
import { stylesheet } from './assets/stylesheet.ts';
import { type Compressible, compressible } from './requests/compressed.ts';

/** A file of ours whose address changes with its content, so that it may be kept for ever. */
export type Asset = { path: string; contentType: string; body: Compressible };

const asset = (name: string, extension: string, contentType: string, body: string): Asset => ({
  path: `/assets/${name}.${createHash('sha256').update(body).digest('hex').slice(0, 12)}.${extension}`,
  contentType,
  body: compressible(body),
});

/** Without comments, line ends and the spaces between rules. */
const squeezed = (css: string) =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replaceAll(';}', '}');

export const siteStyle = asset('site', 'css', 'text/css; charset=utf-8', squeezed(stylesheet + radarStyle));
export const siteScript = asset('site', 'js', 'text/javascript; charset=utf-8', script + radarScript);
export const siteIcon = asset('icon', 'svg', 'image/svg+xml', icon);

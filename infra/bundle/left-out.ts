import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** What no Lambda ever calls, by its place under node_modules: half a megabyte of the bundle that fetches. */
const leftOut = [
  // Credentials are in the environment on Lambda; the rest is loaded on demand only, and never demanded.
  /\/@aws-sdk\/credential-provider-(http|ini|login|process|sso|web-identity)\//,
  /\/@smithy\/credential-provider-imds\//,
  // Nothing that is asked of AWS answers with a stream of events.
  /\/@smithy\/core\/dist-es\/submodules\/event-streams\//,
  // One entity is asked at a time.
  /\/electrodb\/src\/(service|transaction)\.js$/,
  // The XML reader asks about HTML and XML only.
  /\/is-unsafe\/src\/contexts\/(log|nosql|redos|shell|sql|sql-strict|svg)\.js$/,
  // Documents are requested over HTTP/1.1, by an agent of our own: no fetch, proxies, caches, mocks, web sockets.
  /\/undici\/lib\/(web|mock|cache|interceptor|handler|milo)\//,
  /\/undici\/lib\/llhttp\/llhttp-wasm\.js$/,
  /\/undici\/lib\/api\/api-(stream|pipeline|upgrade|connect)\.js$/,
  /\/undici\/lib\/core\/socks5-/,
  /\/undici\/lib\/dispatcher\/(balanced-pool|client-h2|dispatcher1-wrapper|env-http-proxy-agent|h2c-client|proxy-agent|retry-agent|round-robin-pool|socks5-proxy-agent)\.js$/,
  // Of the model's client, batches and chat completions that come in one piece.
  /\/openai\/resources\/(?!(index|batches|files)\.mjs|chat\/)/,
  /\/openai\/lib\/\w*(Stream|Runner)\w*\.mjs$/,
];

/** ElectroDB checks each model against it: the models are in the bundle, and every test has checked them unbundled. */
const alwaysValid = `
  exports.Validator = class { addSchema() {} validate() { return { errors: [] }; } };
  exports.Validator.prototype.customFormats = {};`;

/** Puts a hollow module in the place of each: the same exports, every one an empty class, which throws when called. */
export const leaveOut: Plugin = {
  name: 'leave-out',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/jsonschema\/lib\/index\.js$/ }, () => ({ contents: alwaysValid }));
    onLoad({ filter: /\/node_modules\// }, ({ path }) =>
      leftOut.some((pattern) => pattern.test(path)) ? { contents: hollow(path) } : null,
    );
  },
};

const hollow = (path: string): string => {
  const source = readFileSync(path, 'utf8');
  if (!/^(?:import|export)\b/m.test(source))
    return 'module.exports = new Proxy({}, { get: () => class LeftOut {} });';
  const exported = exportsOf(source).map((name) => `export class ${name} {}`);
  if (/^export default /m.test(source)) exported.push('export default {};');
  return [...exported, 'export {};'].join('\n');
};

/** Names that an ES module exports, but for `default`; none of a CommonJS module. */
const exportsOf = (source: string): string[] => [
  ...new Set([
    ...[...source.matchAll(/^export (?:async )?(?:class|function|const|let|var) (\w+)/gm)].map(
      ([, name = '']) => name,
    ),
    ...[...source.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list = '']) =>
      list
        .split(',')
        .map(
          (item) =>
            item
              .trim()
              .split(/\s+as\s+/)
              .at(-1) ?? '',
        )
        .filter((name) => name !== '' && name !== 'default'),
    ),
  ]),
];

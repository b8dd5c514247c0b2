/** How each handler becomes one file: infra bundles by it, the benchmark of cold starts measures by it. */
export const bundling = {
  target: 'node24',
  mainFields: ['module', 'main'],
  // Some of the bundled packages are CommonJS and ask for Node's own modules with require.
  banner: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  // Loaded on demand only, and never demanded on Lambda: 130 kB of each bundle, 350 kB of the one that fetches.
  leftOut: [
    // Credentials are in the environment there.
    '@aws-sdk/credential-provider-http',
    '@aws-sdk/credential-provider-ini',
    '@aws-sdk/credential-provider-process',
    '@aws-sdk/credential-provider-sso',
    '@aws-sdk/credential-provider-web-identity',
    '@smithy/credential-provider-imds',
    // undici's experimental HTTP parser, and the one for processors without vector instructions.
    '../milo/*',
    '../llhttp/llhttp-wasm.js',
  ],
} as const;

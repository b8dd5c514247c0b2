import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

// Of DynamoDB's some seventy commands.
const commands = [
  'BatchGetCommand',
  'BatchWriteCommand',
  'DeleteCommand',
  'GetCommand',
  'PutCommand',
  'QueryCommand',
  'ScanCommand',
  'UpdateCommand',
];

/**
 * ElectroDB is CommonJS: what it requires, esbuild takes whole. Here its SDK is imported as modules are, name by name,
 * and laid into an object that ElectroDB then requires.
 */
const stations: Record<string, string> = {
  electrodb: "import 'narrow-sdk:filled'; export { Entity } from 'electrodb';",
  filled: `
    import { DynamoDBDocumentClient, ${commands} } from '@aws-sdk/lib-dynamodb';
    import { unmarshall } from '@aws-sdk/util-dynamodb';
    import sdk from 'narrow-sdk:sdk';
    Object.assign(sdk, { DynamoDBDocumentClient, unmarshall, ${commands} });`,
  sdk: 'module.exports = {};',
};

const namespace = 'narrow-sdk';
const root = fileURLToPath(new URL('../../', import.meta.url));
const station = (path: string) => ({ namespace, path });

export const narrowSdk: Plugin = {
  name: namespace,
  setup: ({ onResolve, onLoad, resolve }) => {
    onResolve({ filter: /^electrodb$/ }, (asked) =>
      asked.namespace === namespace ? null : station('electrodb'),
    );
    onResolve({ filter: /^narrow-sdk:/ }, ({ path }) => station(path.slice(namespace.length + 1)));
    onResolve({ filter: /^@aws-sdk\/(lib|util)-dynamodb$/ }, async ({ kind, path, pluginData }) => {
      if (pluginData === namespace) return null;
      if (kind === 'require-call') return station('sdk');
      // The package does not say so itself: none of its modules does anything by being imported.
      const found = await resolve(path, { kind, resolveDir: root, pluginData: namespace });
      return { ...found, sideEffects: false };
    });
    onLoad({ filter: /./, namespace }, ({ path }) => ({ contents: stations[path] ?? '', resolveDir: root }));
  },
};

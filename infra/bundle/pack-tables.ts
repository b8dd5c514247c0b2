import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'esbuild';

// Arrays of at least this many words are worth it.
const fewest = 64;
// After the quotation mark; so the 93 commonest words take one byte in UTF-8, the next 1,920 two.
const firstCode = 35;
const arrayOfWords = /\[(?:null|"(?:[^"\\\n]|\\.)*")(?:,(?:null|"(?:[^"\\\n]|\\.)*"))+\]/g;

/**
 * The tables that romanise names spell each of some 400 syllables of Chinese dozens of times: here each word is
 * written once, and the tables are strings with one character a word. 190 kB become 88.
 */
export const packTables: Plugin = {
  name: 'pack-tables',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/transliteration\/dist\/node\/src\/node\/index\.js$/ }, ({ path }) => ({
      contents: pack(readFileSync(path, 'utf8')),
    }));
    onLoad({ filter: /\/undici\/lib\/llhttp\/llhttp_simd-wasm\.js$/ }, ({ path }) => ({
      contents: compressed(createRequire(path)(path)),
    }));
  },
};

/** A module that exports the bytes, which are undici's HTTP parser: 54 kB, and 16 compressed. */
const compressed = (bytes: Buffer): string => `
  const { brotliDecompressSync } = require('node:zlib');
  const packed = '${brotliCompressSync(bytes).toString('base64')}';
  module.exports = brotliDecompressSync(Buffer.from(packed, 'base64'));`;

/** The same program, its long arrays of words and nulls unpacked as it starts. */
const pack = (source: string): string => {
  const counts = new Map<string | null, number>();
  for (const [array] of source.matchAll(arrayOfWords))
    for (const word of longEnough(array)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const rankOf = new Map(words.map((word, rank) => [word, rank]));
  const packed = source.replace(arrayOfWords, (array) => {
    const all = longEnough(array);
    const codes = all.map((word) => String.fromCharCode(firstCode + (rankOf.get(word) ?? 0)));
    return all.length === 0 ? array : `unpack(${JSON.stringify(codes.join(''))})`;
  });
  return `const words = ${JSON.stringify(words)};
    const unpack = (text) => Array.from(text, (code) => words[code.charCodeAt(0) - ${firstCode}]);
    ${packed}`;
};

/** The array's words; none of a short one, nor where JavaScript's escapes are not JSON's. */
const longEnough = (array: string): (string | null)[] => {
  try {
    const words: (string | null)[] = JSON.parse(array);
    return words.length < fewest ? [] : words;
  } catch {
    return [];
  }
};

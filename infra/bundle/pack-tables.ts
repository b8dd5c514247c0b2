import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'esbuild';

// Arrays of at least this many words are worth it.
const fewest = 64;
const ownTables =
  /\/functions\/(?:authors\/(?:given-name-tables|(?:japanese-|syllabic-)?surnames|kanji-families|phonetic|simplified)|feeds\/catalogue)\.ts$/;
const arrayOfWords = /\[(?:null|"(?:[^"\\\n]|\\.)*")(?:,(?:null|"(?:[^"\\\n]|\\.)*"))+\]/g;

/**
 * Tables, compressed. Those that romanise names spell each of some 400 syllables of Chinese dozens of times: 190 kB
 * become 74. Our own lists of names, 69 kB, become 39, and the sources' 25 become 6.
 */
export const packTables: Plugin = {
  name: 'pack-tables',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/transliteration\/dist\/node\/src\/node\/index\.js$/ }, ({ path }) => ({
      contents: pack(readFileSync(path, 'utf8')),
    }));
    onLoad({ filter: ownTables }, ({ path }) => ({
      contents: withTextsPacked(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
    onLoad({ filter: /\/undici\/lib\/llhttp\/llhttp_simd-wasm\.js$/ }, ({ path }) => ({
      contents: compressed(createRequire(path)(path)),
    }));
  },
};

/** A module that exports the bytes, which are undici's HTTP parser: 54 kB, and 16 compressed. */
const compressed = (bytes: Buffer): string => `module.exports = ${unpacking(bytes)};`;

/** An expression for the bytes. */
const unpacking = (bytes: Buffer): string =>
  `require('node:zlib').brotliDecompressSync(Buffer.from('${brotliCompressSync(bytes).toString('base64')}', 'base64'))`;

/** The same program, its long arrays of words and nulls cut out of one as it starts. */
const pack = (source: string): string => {
  const words: (string | null)[] = [];
  const packed = source.replace(arrayOfWords, (array) => {
    const own = longEnough(array);
    if (own.length === 0) return array;
    words.push(...own);
    return `words.slice(${words.length - own.length}, ${words.length})`;
  });
  return `const words = JSON.parse(${unpacking(Buffer.from(JSON.stringify(words)))}); ${packed}`;
};

/** Texts of at least so many letters, without anything that is filled in. */
const longText = /`([^`$\\]{1000,})`/g;

/** A text that is put together of several lines. */
const textInLines = /'[^'\n\\]+'(?:\s*\+\s*'[^'\n\\]+')+/g;

const unpackingText = (text: string): string => `${unpacking(Buffer.from(text))}.toString()`;

const withTextsPacked = (source: string): string =>
  source
    .replace(longText, (_, text: string) => unpackingText(text))
    .replace(textInLines, (lines) => {
      const text = lines.replace(/'\s*\+\s*'/g, '').slice(1, -1);
      return text.length < 1000 ? lines : unpackingText(text);
    });

/** The array's words; none of a short one, nor where JavaScript's escapes are not JSON's. */
const longEnough = (array: string): (string | null)[] => {
  try {
    const words: (string | null)[] = JSON.parse(array);
    return words.length < fewest ? [] : words;
  } catch {
    return [];
  }
};

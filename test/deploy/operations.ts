import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/**
 * The `aws` commands in a section of docs/operations.md, one a line, with `filled` in place of what an operator fills
 * in. Throws where the section has none, or names nothing of `filled`.
 */
export const operatorCommands = (section: string, filled: Record<string, string>): string[] => {
  const page = readFileSync(join(root, 'docs/operations.md'), 'utf8');
  const [, text = ''] = page.split(`\n## ${section}\n`);
  const blocks = [...(text.split('\n## ')[0] ?? '').matchAll(/^```\n([\s\S]*?)^```$/gm)];
  const lines = blocks.flatMap(([, block = '']) => block.replaceAll(/\\\n\s*/g, '').split('\n'));
  const commands = lines.filter((line) => line.startsWith('aws ')).join('\n');
  for (const word of Object.keys(filled))
    if (!commands.includes(word)) throw new Error(`No command of "${section}" has ${word}.`);
  return Object.entries(filled)
    .reduce((told, [word, value]) => told.replaceAll(word, value), commands)
    .split('\n');
};

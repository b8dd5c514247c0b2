import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingName } from '../../infra/config.ts';
import { CannotTest } from './python.ts';
import { root } from './root.ts';

/** Throws `CannotTest` where the checkout has an operator's settings: a hub of the test's would take their domain. */
export const refuseOwnSettings = (folder = root): void => {
  for (const [file, read] of [
    ['cdk.context.json', (content: object) => content],
    ['cdk.json', (content: { context?: object }) => content.context ?? {}],
  ] as const) {
    const path = join(folder, file);
    if (!existsSync(path)) continue;
    const [name] = Object.keys(read(JSON.parse(readFileSync(path, 'utf8')))).filter((key) =>
      settingName.test(key),
    );
    if (name !== undefined)
      throw new CannotTest(`${file} sets ${name}, and the test would deploy with it; move it away meanwhile`);
  }
};

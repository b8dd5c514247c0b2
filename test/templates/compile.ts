import { compileTemplates } from '../../templates/compile.ts';

/** Called by vitest before all tests. */
export const setup = compileTemplates;

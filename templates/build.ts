import { compileTemplates } from './compile.ts';

await compileTemplates();

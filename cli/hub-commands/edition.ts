import { parseArgs } from 'node:util';
import { compileEdition } from '../../functions/briefings/compile.ts';
import { compileDeps, listEditions } from '../../functions/services.ts';
import { UsageError } from '../errors.ts';
import { type HubCommand, parseNow } from './hub-command.ts';

/** `hub edition [--date D] [--now ISO]`: compiles the edition of a UTC day, the latest one by default, and prints it. */
export const edition: HubCommand = async (hub, args, io) => {
  const { values } = parseArgs({ args, options: { date: { type: 'string' }, now: { type: 'string' } } });
  if (values.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.date))
    throw new UsageError(`--date takes a day such as 2026-06-18, not "${values.date}".`);
  const now = parseNow(values.now);
  const runtime = { ...hub.runtime, ...(now && { now: () => now }) };
  const date = values.date ?? now?.toISOString().slice(0, 10) ?? (await listEditions(runtime)(1))[0];
  if (date === undefined) {
    io.stderr('There is no edition yet: no paper has been ingested.\n');
    return 0;
  }
  const { papers, changed, briefing } = await compileEdition(date, compileDeps(runtime));
  if (briefing === null) {
    io.stderr(`No paper was first seen on ${date}.\n`);
    return 0;
  }
  io.stderr(changed ? 'Compiled anew.\n' : 'Unchanged since it was compiled.\n');
  io.stdout(`${date}: ${papers} papers\n`);
  for (const sentence of briefing.lead) io.stdout(`\n${sentence.text} [${sentence.paperIds.join(', ')}]\n`);
  for (const theme of briefing.themes) {
    io.stdout(`\n${theme.title}\n`);
    for (const sentence of theme.sentences)
      io.stdout(`- ${sentence.text} [${sentence.paperIds.join(', ')}]\n`);
  }
  return 0;
};

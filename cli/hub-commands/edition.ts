import { parseArgs } from 'node:util';
import type { Briefing, BriefingSentence, SentenceOrigin } from '../../functions/briefings/briefing.ts';
import { type CompiledEdition, compileEdition } from '../../functions/briefings/compile.ts';
import { compileDeps } from '../../functions/services/briefings.ts';
import { listEditions } from '../../functions/services/papers.ts';
import { UsageError } from '../errors.ts';
import { type HubCommand, type HubIo, parseNow } from './hub-command.ts';

const labels: Record<SentenceOrigin, string> = {
  'ai-checked': 'AI, checked',
  extract: 'extract',
  'authors-abstract': "author's abstract",
};

const line = ({ text, paperIds, origin }: BriefingSentence): string =>
  `${text} [${paperIds.join(', ')}] (${labels[origin]})`;

const print = (briefing: Briefing, io: HubIo): void => {
  for (const sentence of briefing.lead) io.stdout(`\n${line(sentence)}\n`);
  for (const theme of briefing.themes) {
    io.stdout(`\n${theme.title}\n`);
    for (const sentence of theme.sentences) io.stdout(`- ${line(sentence)}\n`);
  }
  for (const { fields, relation, terms, sentences } of briefing.bridges ?? []) {
    io.stdout(`\n${fields.join(' and ')}: ${relation ?? `both speak of ${terms.join(', ')}`}\n`);
    for (const sentence of sentences) io.stdout(`- ${line(sentence)}\n`);
  }
};

const counts = (named: Record<string, number>): string =>
  Object.entries(named)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ') || 'none';

/** What each sentence rests on, what was dropped and why, and what the run cost. */
const explain = (briefing: Briefing, { tally }: CompiledEdition, io: HubIo): void => {
  io.stdout('\nRests on\n');
  for (const { text, evidence = [] } of [
    ...briefing.lead,
    ...briefing.themes.flatMap((theme) => theme.sentences),
    ...(briefing.bridges ?? []).flatMap((bridge) => bridge.sentences),
  ]) {
    io.stdout(`- ${text}\n`);
    for (const { paperId, number, text: words } of evidence)
      io.stdout(`    ${paperId} sentence ${number}: ${words}\n`);
  }
  const dropped = briefing.dropped ?? [];
  io.stdout(`\nDropped: ${dropped.length}\n`);
  for (const { part, rule, what, text, paperIds } of dropped)
    io.stdout(`- ${part} [${paperIds.join(', ')}] ${rule} (${what}): ${text}\n`);
  io.stdout(
    `\nThis run: ${tally.calls} calls, ${tally.inputTokens} tokens in, ${tally.outputTokens} out, ${tally.cost === null ? 'cost unknown' : `${tally.cost.toFixed(4)} USD`}, ${tally.cacheHits} from the cache\n`,
  );
  io.stdout(`Rejected: ${counts(tally.rejected)}; repaired: ${tally.repaired}\n`);
  io.stdout(`Failed calls: ${counts(tally.failed)}; calls not made: ${counts(tally.skipped)}\n`);
};

/**
 * `hub edition [--date D] [--now ISO] [--explain]`: compiles the edition of a UTC day, the latest one by default, and
 * prints it; with `--explain` also what each sentence rests on and what was dropped and why.
 */
export const edition: HubCommand = async (hub, args, io) => {
  const { values } = parseArgs({
    args,
    options: { date: { type: 'string' }, now: { type: 'string' }, explain: { type: 'boolean' } },
  });
  if (values.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.date))
    throw new UsageError(`--date takes a day such as 2026-06-18, not "${values.date}".`);
  const now = parseNow(values.now);
  const runtime = { ...hub.runtime, ...(now && { now: () => now }) };
  const date = values.date ?? now?.toISOString().slice(0, 10) ?? (await listEditions(runtime)(1))[0];
  if (date === undefined) {
    io.stderr('There is no edition yet: no paper has been ingested.\n');
    return 0;
  }
  const compiled = await compileEdition(date, await compileDeps(runtime));
  const { papers, changed, briefing, tally } = compiled;
  if (briefing === null) {
    io.stderr(`No paper was first seen on ${date}.\n`);
    return 0;
  }
  io.stderr(changed ? 'Compiled anew.\n' : 'Unchanged since it was compiled.\n');
  if (tally.skipped.budget) io.stderr('The daily token budget is spent: the rest is extracts.\n');
  io.stdout(`${date}: ${papers} papers\n`);
  print(briefing, io);
  if (values.explain) explain(briefing, compiled, io);
  return 0;
};

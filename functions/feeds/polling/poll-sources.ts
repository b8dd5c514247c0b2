import type { RequestIngest, SourceStates } from '../ports.ts';
import type { Source } from '../sources/source.ts';

export type PollDeps = {
  sources: Source[];
  states: SourceStates;
  requestIngest: RequestIngest;
  now: () => Date;
};

/**
 * Asks for every source that is due, longest overdue first, and returns their ids. A source never polled is due; one
 * that is retired or no longer among the sources is not.
 */
export const pollSources = async ({ sources, states, requestIngest, now }: PollDeps): Promise<string[]> => {
  const known = new Map((await states.list()).map((state) => [state.sourceId, state]));
  const at = now().getTime();
  const due = sources
    .map(({ id }) => ({ id, state: known.get(id) }))
    .filter(({ state }) => state?.health !== 'retired')
    .map(({ id, state }) => ({ id, dueAt: Date.parse(state?.nextDueAt ?? '') || 0 }))
    .filter(({ dueAt }) => dueAt <= at)
    .sort((a, b) => a.dueAt - b.dueAt)
    .map(({ id }) => id);
  if (due.length > 0) await requestIngest(due);
  return due;
};

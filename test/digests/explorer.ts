import { hash } from 'node:crypto';
import type { Wire } from '../fakes/digests.ts';

/** What may happen to one call of a port, beside that it is answered. */
export type Mishap =
  /** The process dies: the call was not made, or was made and nobody hears the answer. */
  | 'dies before'
  | 'dies after'
  /** The call fails, without effect, or with its effect done and the answer lost. */
  | 'fails'
  | 'answer lost';

const mishaps: readonly Mishap[] = ['dies before', 'dies after', 'fails', 'answer lost'];
/** Where nothing is changed, before and after are the same. */
const mishapsOfReading: readonly Mishap[] = ['dies before', 'fails'];

/** One thing that goes on beside others; every call through `wire` is a place where others may come first. */
export type Actor = {
  name: string;
  run: (wire: Wire) => Promise<unknown>;
  /** Begins when its turn comes, rather than at once: one that looks at the clock first of all. */
  isLate?: boolean;
};

export class PortFailed extends Error {
  override readonly name = 'PortFailed';
}

type Pending = {
  port: string;
  effect: () => unknown;
  answer: (value: unknown) => void;
  fail: (error: Error) => void;
};

/** One actor may wait for several calls. */
type Running = { actor: Actor; pending: Pending[]; heard: string; isOver: boolean };

export type Run = {
  /** Begins something more, in the midst of a run. */
  start: (actor: Actor) => void;
};

/** Nothing that happens beside changes what these say, so that their place among the other calls does not matter. */
const constant: readonly string[] = ['isSuppressed', 'papers'];

/** One world and what happens in it; made anew for each run, always in the same way. */
export type Scenario = {
  begin: (run: Run) => void;
  /** All that a later step could depend on, beside what each actor has heard. */
  state: () => string;
  /** After the last step; throws where something is wrong. */
  end: () => Promise<void>;
};

type Option = { running: Running; call: Pending; mishap: Mishap | null };

type Choice = { taken: number; options: number };

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * Runs a scenario once for every order of its actors' calls and every place of at most `faults` mishaps, but looks at
 * what follows from one and the same state once only. Stateless: each run starts anew and repeats the choices before.
 * Throws what a run threw, with the steps that led there. Returns how many runs and states there were.
 */
export const explore = async (
  scenario: () => Scenario,
  { faults }: { faults: number },
): Promise<{ runs: number; states: number }> => {
  const seen = new Set<string>();
  let path: Choice[] = [];
  let runs = 0;
  do {
    runs += 1;
    path = await runOnce(scenario(), faults, path, seen);
    while (path.length > 0 && path.at(-1)!.taken + 1 >= path.at(-1)!.options) path.pop();
    const last = path.at(-1);
    if (last) last.taken += 1;
  } while (path.length > 0);
  return { runs, states: seen.size };
};

/** Repeats the choices of `path`, then takes the first of each; returns all that it met. */
const runOnce = async (scenario: Scenario, faults: number, path: Choice[], seen: Set<string>) => {
  const actors: Running[] = [];
  const trace: string[] = [];
  let faultsLeft = faults;

  const start = (actor: Actor) => {
    const running: Running = { actor, pending: [], heard: '', isOver: false };
    actors.push(running);
    const wire: Wire = (port, effect) =>
      constant.includes(port)
        ? Promise.resolve(effect())
        : new Promise((answer, fail) => {
            running.pending.push({ port, effect, answer: answer as (value: unknown) => void, fail });
          });
    void (actor.isLate ? wire('begins', () => {}) : Promise.resolve())
      .then(() => actor.run(wire))
      .catch((error: unknown) => {
        if (!(error instanceof Error) || error.name === 'AssertionError') throw error;
      })
      .finally(() => {
        running.isOver = true;
      });
  };

  const step = async ({ running, call, mishap }: Option) => {
    const { port, effect, answer, fail } = call;
    running.pending = running.pending.filter((each) => each !== call);
    trace.push(`${running.actor.name}: ${port}${mishap ? ` (${mishap})` : ''}`);
    if (mishap !== null) faultsLeft -= 1;
    const value = mishap === 'fails' || mishap === 'dies before' ? undefined : effect();
    running.heard += `\n${port} ${mishap ?? JSON.stringify(value)}`;
    if (mishap?.startsWith('dies')) running.isOver = true;
    else if (mishap !== null) fail(new PortFailed(port));
    else answer(value);
    await settled();
  };

  /** What can come next: any actor's call, as it should be, or with a mishap. */
  const optionsNow = (): Option[] => {
    const ready = actors
      .filter(({ isOver }) => !isOver)
      .flatMap((running) => running.pending.map((call) => ({ running, call })));
    const mayFail = faultsLeft > 0 ? ready.filter(({ call }) => call.port !== 'begins') : [];
    return [
      ...ready.map((each) => ({ ...each, mishap: null })),
      ...mayFail.flatMap((each) =>
        (each.call.port.endsWith('.get') ? mishapsOfReading : mishaps).map((mishap) => ({ ...each, mishap })),
      ),
    ];
  };

  const stateNow = () =>
    hash(
      'sha256',
      JSON.stringify([
        faultsLeft,
        scenario.state(),
        actors.map(({ actor, heard, isOver }) => [actor.name, isOver ? 'over' : heard]),
      ]),
    );

  try {
    scenario.begin({ start });
    await settled();
    for (let depth = 0; ; depth++) {
      const options = optionsNow();
      if (options.length === 0) break;
      let choice = path[depth];
      if (choice === undefined) {
        const state = stateNow();
        // What follows from here is known.
        if (seen.has(state)) return path;
        seen.add(state);
        choice = { taken: 0, options: options.length };
        path.push(choice);
      }
      const taken = options[choice.taken];
      if (taken === undefined) throw new Error('the scenario does not repeat itself');
      await step(taken);
    }
    const waiting = actors.find(({ isOver }) => !isOver);
    if (waiting) throw new Error(`${waiting.actor.name} waits for nothing`);
    const last = stateNow();
    if (seen.has(last)) return path;
    seen.add(last);
    await scenario.end();
  } catch (error) {
    if (error instanceof Error) error.message = `${error.message}\nafter\n  ${trace.join('\n  ')}`;
    throw error;
  }
  return path;
};

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { makeSendMail } from '../../functions/adapters/ses/send-mail.ts';
import { makeSesClient } from '../../functions/adapters/ses/ses-client.ts';
import { makePacedSendMail } from '../../functions/digests/paced-send.ts';
import { planDigests } from '../../functions/digests/plan-digests.ts';
import type { SendMail } from '../../functions/digests/ports.ts';
import { sendDigest } from '../../functions/digests/send-digest.ts';
import { parseFollow } from '../../functions/radar/follow.ts';
import { localAws } from '../../local/local-aws.ts';
import { makeWorld } from '../../test/fakes/digests.ts';
import { aReader } from '../../test/fakes/papers.ts';
import { caseOf, papers, papersADigest } from './cases.ts';
import { cpuMilliseconds, heldMegabytes, row } from './show.ts';

const startEndpoint = async () => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('serve.ts', import.meta.url))],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [endpoint] = (await once(child.stdout, 'data')) as [Buffer];
  return { endpoint: String(endpoint).trim(), stop: () => child.kill() };
};

const subscribed = new Date('2026-06-01T00:00:00Z');

/** Everybody follows two people, the one with papers of the day, each of which is by the other. */
const worldOf = (readers: number) =>
  makeWorld({
    readers: Array.from({ length: readers }, (_, at) =>
      aReader({
        ...caseOf(at).reader,
        follows: [`Ada Lovelace ${at % 400}`, 'Li Na'].map((name) => parseFollow('author', name, subscribed)),
      }),
    ),
    papers: papers.slice(0, papersADigest),
    now: '2026-06-19T00:00:10Z',
  });

/** Plans and sends all; returns how many left and what it took. `look`, after each tenth, takes no time of the run. */
const run = async (readers: number, sendMail: SendMail, look = () => {}) => {
  const world = worldOf(readers);
  const deps = { ...world.deps, sendMail };
  let [start, cpu] = [performance.now(), cpuMilliseconds()];
  const lookAside = () => {
    const [at, cpuAt] = [performance.now(), cpuMilliseconds()];
    look();
    start += performance.now() - at;
    cpu += cpuMilliseconds() - cpuAt;
  };
  let sent = 0;
  const requests = await planDigests({ ...deps, requestDigests: world.requestDigests });
  const queue = requests.values();
  const worker = async () => {
    for (const request of queue) {
      if ((await sendDigest(request, deps)).kind !== 'sent') continue;
      sent += 1;
      if (sent % (readers / 10) === 0) lookAside();
    }
  };
  await Promise.all(Array.from({ length: 10 }, worker));
  const seconds = (performance.now() - start) / 1000;
  return { sent, seconds, cpuSeconds: (cpuMilliseconds() - cpu) / 1000 };
};

const cpuAMail = ({ sent, cpuSeconds }: { sent: number; cpuSeconds: number }): number =>
  (cpuSeconds * 1000) / sent;

/** Through ledger and rules to an SES endpoint: as fast as it goes, then at a quota of 500 a second. */
export const showWholeRun = async (): Promise<void> => {
  const readers = 10_000;
  const ses = await startEndpoint();
  const client = makeSesClient({ ...localAws(ses.endpoint), now: () => new Date() });
  try {
    const sendMail = makeSendMail({ client, sender: null, configurationSet: null });
    const held: string[] = [];
    const whole = await run(readers, sendMail, () => held.push(heldMegabytes()));
    row(
      `${whole.sent} of ${readers} readers, to the local SES`,
      `${whole.seconds.toFixed(1)} s`,
      `${(whole.sent / whole.seconds).toFixed(0)}/s`,
    );
    row('  CPU milliseconds a mail, without the endpoint', cpuAMail(whole).toFixed(2));
    row('  MB held, after each tenth', held.join(' '));

    const perSecond = 500;
    const used = new Map<number, number>();
    const paced = makePacedSendMail({
      sendMail,
      readQuota: async () => ({ perSecond, perDay: null, sentLastDay: 0 }),
      takeSlots: async (second, count, limit) => {
        const taken = (used.get(second) ?? 0) + count;
        if (taken > limit) return false;
        used.set(second, taken);
        return true;
      },
      wait: setTimeout,
      now: () => new Date(),
    });
    const atPace = await run(perSecond * 10, paced);
    row(`one worker at a quota of ${perSecond} a second`, `${(atPace.sent / atPace.seconds).toFixed(0)}/s`);
    row('  CPU milliseconds a mail, client of SES included', cpuAMail(atPace).toFixed(2));
    // Of the mails, not of the seconds: on a busy machine fewer leave in one, and look cheap.
    row(`  of a core at ${perSecond} a second`, ((cpuAMail(atPace) * perSecond) / 1000).toFixed(2));
  } finally {
    client.destroy();
    ses.stop();
  }
};

// Interface: Ctrl-C stops the hub within 5 seconds, whatever hangs.
const stopWithinMs = 4_000;
const parentLookedForMs = 500;

/**
 * Waits for SIGINT or SIGTERM, or, under npm, for the end of npm's shell: dash does not hand on the SIGTERM that npm
 * gives it. Then runs `close`, once; a `close` that hangs is left after 4 seconds, with exit status 1.
 */
export const untilStopped = (close: () => Promise<void>, { underNpm }: { underNpm: boolean }) => {
  let stopping = false;
  const stopped = new Promise<void>((resolve) => {
    const stop = async () => {
      if (stopping) return;
      stopping = true;
      setTimeout(() => process.exit(1), stopWithinMs).unref();
      await close();
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    if (underNpm) whenParentEnds(stop);
  });
  return { stopping: () => stopping, stopped };
};

const whenParentEnds = (stop: () => Promise<void>) => {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    void stop();
  }, parentLookedForMs).unref();
};

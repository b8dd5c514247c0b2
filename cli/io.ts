/** What a command reads and writes: results to stdout, everything else to stderr. */
export type Io = {
  stdin: AsyncIterable<Uint8Array>;
  stdout: (text: string) => void;
  stderr: (text: string) => void;
};

/** Returns the exit status: 0 done, 3 partly done; usage and input errors are thrown. */
export type Command = (args: string[], io: Io) => Promise<number>;

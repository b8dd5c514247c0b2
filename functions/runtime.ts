import type { Config } from './config.ts';
import type { Source } from './feeds/sources/source.ts';
import type { MetricName } from './resources/metrics.ts';

/** One line with details for whoever operates the hub; never an address, a token or a link. */
export type Log = {
  info(message: string, details?: Record<string, unknown>): void;
  warn(message: string, details?: Record<string, unknown>): void;
  error(message: string, details?: Record<string, unknown>): void;
};

/** Which feeds a process reads. */
export type Feeds = {
  sources: Source[];
  /** Feeds may be served from this machine: sample feeds, a folder, tests. */
  allowLoopback: boolean;
  /** The papers are invented; pages and mails say so. */
  samples: boolean;
};

/** What the outside gives to a process: settings, time, chance, feeds and a place to report to. */
export type Runtime = {
  config: Config;
  now: () => Date;
  randomBytes: (size: number) => Uint8Array;
  /** In [0, 1). */
  random: () => number;
  feeds: Feeds;
  log: Log;
  /** Adds to what is watched over time: one, unless `by` says how many. */
  count: (metric: MetricName, by?: number) => void;
};

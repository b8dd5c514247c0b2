import type { HandlerName } from './handlers.ts';

/** What runs by itself, and how often: EventBridge in the cloud, local/scheduler on one machine. */
export const schedules = [
  { handler: 'poll-sources', everyMinutes: 15 },
  { handler: 'summarize-edition', everyMinutes: 60 },
  { handler: 'plan-digests', everyMinutes: 15 },
  { handler: 'sweep', everyMinutes: 60 },
] as const satisfies readonly { handler: HandlerName; everyMinutes: number }[];

export type ScheduledName = (typeof schedules)[number]['handler'];

/** Each Lambda: its file in functions/handlers, its time and memory. */
export const handlers = {
  'poll-sources': { timeoutSeconds: 60, memoryMb: 256 },
  // A slow source may take the whole fetch deadline of each of its documents.
  'ingest-source': { timeoutSeconds: 120, memoryMb: 512 },
  'summarize-edition': { timeoutSeconds: 900, memoryMb: 1024 },
  'plan-digests': { timeoutSeconds: 300, memoryMb: 256 },
  'send-digests': { timeoutSeconds: 120, memoryMb: 1024 },
  'send-letters': { timeoutSeconds: 30, memoryMb: 256 },
  web: { timeoutSeconds: 20, memoryMb: 512 },
  'mail-events': { timeoutSeconds: 30, memoryMb: 256 },
  sweep: { timeoutSeconds: 300, memoryMb: 256 },
} as const satisfies Record<string, { timeoutSeconds: number; memoryMb: number }>;

export type HandlerName = keyof typeof handlers;

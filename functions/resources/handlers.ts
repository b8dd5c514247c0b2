/**
 * Each Lambda: its file in functions/handlers, its time and memory. Lambda gives CPU in proportion to memory, one
 * whole processor at 1,769 MB, and bills both by the millisecond: what computes gets more, what waits gets less.
 */
export const handlers = {
  // Reads the states of at most some hundred sources and writes as many messages.
  'poll-sources': { timeoutSeconds: 60, memoryMb: 256 },
  // A slow source may take the whole fetch deadline of each of its documents; a document may be 15 MB of XML.
  'ingest-source': { timeoutSeconds: 120, memoryMb: 512 },
  // Lambda's longest: a day of 2,000 papers goes to the model, the rules of the extract compute, and personal paragraphs
  // are written in what time is left.
  'summarize-edition': { timeoutSeconds: 900, memoryMb: 1024 },
  // Streams the due readers: 100,000 take about two minutes.
  'plan-digests': { timeoutSeconds: 300, memoryMb: 256 },
  // Holds a week of papers and their index; ten digests of one batch wait for SES.
  'send-digests': { timeoutSeconds: 120, memoryMb: 1024 },
  // Ten letters of one batch wait for SES, in turn; whoever asked for one waits, too.
  'send-letters': { timeoutSeconds: 30, memoryMb: 256 },
  // Under API Gateway's own limit of 30 seconds, so that the reader gets our page and not its error. Holds eight
  // editions, and the search indexes of four weeks: 190 MB at 100,000 papers.
  web: { timeoutSeconds: 20, memoryMb: 512 },
  // An event of a batch is a read and a write or two; the first one fetches the certificate that SNS signs with.
  'mail-events': { timeoutSeconds: 30, memoryMb: 256 },
  // Streams what is unsettled, which is thousands only after SES was away for hours.
  sweep: { timeoutSeconds: 300, memoryMb: 256 },
} as const satisfies Record<string, { timeoutSeconds: number; memoryMb: number }>;

export type HandlerName = keyof typeof handlers;

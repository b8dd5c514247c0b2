import { readFileSync } from 'node:fs';
import { FeedError } from '../../functions/feeds/feed-error.ts';
import { parseFeed } from '../../functions/feeds/parse.ts';

/** In a process of its own: parses the file named, and prints how it ended, the milliseconds of processor
 * time, and the peak of memory. */
const [file = '', contentType = ''] = process.argv.slice(2);
const bytes = readFileSync(file);
const start = process.cpuUsage();
let outcome = 'read';
let message = '';
try {
  parseFeed(bytes, { source: null, contentType: contentType || null });
} catch (error) {
  outcome = error instanceof FeedError ? error.kind : 'fault';
  message = error instanceof Error ? error.message : String(error);
}
const { user, system } = process.cpuUsage(start);
const ms = Math.round((user + system) / 1000);
// maxRSS is in kilobytes.
const megabytes = Math.round((process.resourceUsage().maxRSS * 1024) / 1e6);
process.stdout.write(JSON.stringify({ outcome, message, ms, megabytes }));

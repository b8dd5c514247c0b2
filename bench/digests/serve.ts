import { startMailbox } from '../../local/mailbox/mailbox.ts';

// The SES endpoint of the hub on one machine in a process of its own, so that what is measured is the sender alone.
const mailbox = await startMailbox({ port: 0, dir: null, onEvent: async () => {}, now: () => new Date() });
process.stdout.write(`${mailbox.endpoint}\n`);
// What is kept in memory is not what is looked at.
setInterval(() => fetch(`${mailbox.endpoint}/messages`, { method: 'DELETE' }).catch(() => {}), 2_000);

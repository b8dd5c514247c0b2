import { makeTakeSendSlots } from '../adapters/dynamodb/send-slots.ts';
import { makeSendMail } from '../adapters/ses/send-mail.ts';
import { makeReadSendQuota } from '../adapters/ses/send-quota.ts';
import { systemClock, wait } from '../adapters/system/system.ts';
import { makePacedSendMail } from '../digests/paced-send.ts';
import type { Runtime } from '../runtime.ts';
import { sesClient, table } from './clients.ts';

/** At the account's pace, which digests and letters share. */
export const sendMail = (runtime: Runtime) =>
  makePacedSendMail({
    sendMail: makeSendMail({
      client: sesClient(runtime),
      sender: null,
      configurationSet: runtime.config.configurationSet(),
    }),
    readQuota: makeReadSendQuota(sesClient(runtime)),
    takeSlots: makeTakeSendSlots(table(runtime)),
    wait,
    now: systemClock,
  });

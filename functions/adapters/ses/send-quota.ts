import { GetSendQuotaCommand, type SESClient } from '@aws-sdk/client-ses';
import type { ReadSendQuota } from '../../digests/paced-send.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_GetSendQuota.html: -1 a day is without limit. */
export const makeReadSendQuota =
  (client: SESClient): ReadSendQuota =>
  async () => {
    const {
      MaxSendRate = 0,
      Max24HourSend = -1,
      SentLast24Hours = 0,
    } = await client.send(new GetSendQuotaCommand({}));
    if (MaxSendRate <= 0) return null;
    return {
      perSecond: MaxSendRate,
      perDay: Max24HourSend < 0 ? null : Max24HourSend,
      sentLastDay: SentLast24Hours,
    };
  };

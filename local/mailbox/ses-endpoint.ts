import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { FaultKind } from './faults.ts';
import type { Mail } from './mail.ts';
import type { MailStore } from './mail-store.ts';
import { readRawEmail } from './send-raw-email.ts';
import { SesError } from './ses-error.ts';
import { element, errorXml, resultXml } from './ses-xml.ts';

const day = 24 * 3600_000;

// An account of some standing, so that a run of 10,000 digests takes less than a minute.
const sendQuota = { Max24HourSend: 1_000_000, MaxSendRate: 500 };

const refusals: Partial<Record<FaultKind, SesError>> = {
  throttle: new SesError('Throttling', 'Maximum sending rate exceeded.'),
  reject: new SesError('MessageRejected', 'Email address is not verified.'),
  quota: new SesError('Throttling', 'Daily message quota exceeded.'),
  pause: new SesError('AccountSendingPausedException', 'Email sending is disabled for your account.'),
};

/**
 * Answers the calls of SES's query protocol that the hub makes; `accepted` hears of every mail that was kept, once
 * its answer is out. https://docs.aws.amazon.com/ses/latest/APIReference/Welcome.html
 */
export const makeSesEndpoint = (deps: {
  store: MailStore;
  takeFault: () => FaultKind | null;
  accepted: (mail: Mail) => void;
  now: () => Date;
  newId: () => string;
}) => {
  const { store, takeFault, accepted, now, newId } = deps;

  const send = async (parameters: URLSearchParams, response: ServerResponse): Promise<void> => {
    const fault = takeFault();
    if (fault === 'reset-before') return breakConnection(response);
    // Never answered: the client gives up.
    if (fault === 'timeout') return;
    const refusal = fault === null ? undefined : refusals[fault];
    if (refusal !== undefined) throw refusal;
    const { raw, mail } = await readRawEmail(parameters);
    const at = now();
    const kept = { id: sesMessageId(at, newId()), ...mail, receivedAt: at.toISOString() };
    await store.add(kept, raw);
    if (fault === 'reset-after') breakConnection(response);
    else respond(response, 200, resultXml('SendRawEmail', element('MessageId', kept.id), newId()));
    accepted(kept);
  };

  const quota = (): string => {
    const since = now().getTime() - day;
    const sent = store.list().filter((mail) => Date.parse(mail.receivedAt) > since).length;
    return Object.entries({ ...sendQuota, SentLast24Hours: sent })
      .map(([name, value]) => element(name, value))
      .join('');
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const parameters = new URLSearchParams(await text(request));
    const action = (parameters.get('Action') ?? '').replace(/[^A-Za-z]/g, '');
    try {
      if (action === 'SendRawEmail') await send(parameters, response);
      else if (action === 'GetSendQuota') respond(response, 200, resultXml(action, quota(), newId()));
      else if (action === 'GetAccountSendingEnabled')
        respond(response, 200, resultXml(action, element('Enabled', true), newId()));
      else throw new SesError('InvalidAction', `Could not find operation ${action} for version 2010-12-01`);
    } catch (error) {
      if (!(error instanceof SesError)) throw error;
      respond(response, 400, errorXml(error.code, error.message, newId()));
    }
  };
};

/** As SES writes them: time in hexadecimal, a UUID, a counter. */
const sesMessageId = (at: Date, uuid: string): string =>
  `0100${at.getTime().toString(16).padStart(12, '0')}-${uuid}-000000`;

const respond = (response: ServerResponse, status: number, xml: string): void => {
  response.writeHead(status, { 'content-type': 'text/xml' }).end(xml);
};

const breakConnection = (response: ServerResponse): void => {
  response.socket?.resetAndDestroy();
};

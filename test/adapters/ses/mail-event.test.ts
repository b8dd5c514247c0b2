import * as fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { MailEventError, parseMailEvent } from '../../../functions/adapters/ses/mail-event.ts';
import { decodeTags, encodeTags } from '../../../functions/adapters/ses/message-tags.ts';
import { makeSendMail } from '../../../functions/adapters/ses/send-mail.ts';
import { makeSesClient } from '../../../functions/adapters/ses/ses-client.ts';
import { localAws } from '../../../local/local-aws.ts';
import { atEnd, endAll, mime, openMailbox } from '../../local/mailbox/running-mailbox.ts';

afterEach(endAll);

test('tags come back from SES events as they were given', async () => {
  const events: unknown[] = [];
  const all = Promise.withResolvers<void>();
  const mailbox = await openMailbox({
    onEvent: async (event) => {
      const [record] = event.Records;
      events.push(parseMailEvent(record?.Sns.Message ?? ''));
      if (events.length === 2) all.resolve();
    },
  });
  const client = makeSesClient({ ...localAws(mailbox.endpoint), now: () => new Date() });
  atEnd(() => client.destroy());
  const sendMail = makeSendMail({ client, sender: null, configurationSet: 'hub' });
  const tags = { delivery: 'a_b-C9:2026-W25', reader: 'a_b-C9' };
  await sendMail({ to: 'r@x.example', raw: Buffer.from(mime({}, 'x')), tags });
  await all.promise;
  const [mail] = await mailbox.messages();
  const common = { messageId: mail?.id, tags: expect.objectContaining(tags), permanent: false };
  expect(events).toEqual([
    { kind: 'send', ...common },
    { kind: 'delivery', ...common },
  ]);
  await mailbox.post('/events', { messageId: mail?.id, type: 'bounce' });
  await mailbox.post('/events', { messageId: mail?.id, type: 'bounce', detail: { bounceType: 'Transient' } });
  await mailbox.post('/events', { messageId: mail?.id, type: 'complaint' });
  expect(events.slice(2)).toMatchObject([
    { kind: 'bounce', permanent: true },
    { kind: 'bounce', permanent: false },
    { kind: 'complaint', permanent: false },
  ]);
});

test('any tag survives, in the characters that SES takes', () => {
  const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
  const roundTrip = fc.property(fc.dictionary(word, word, { noNullPrototype: true }), (tags) => {
    const encoded = encodeTags(tags);
    const words = encoded.flatMap(({ Name, Value }) => [Name, Value]);
    expect(words.join('')).toMatch(/^[A-Za-z0-9_-]*$/);
    const published = Object.fromEntries(encoded.map(({ Name, Value }) => [Name ?? '', [Value ?? '']]));
    expect(Object.entries(decodeTags(published))).toEqual(Object.entries(tags));
  });
  void fc.assert(roundTrip, { numRuns: 50 });
});

test('an event of no interest is null; an event without tags has none', () => {
  expect(parseMailEvent(JSON.stringify({ eventType: 'Open', mail: { messageId: 'm' } }))).toBeNull();
  expect(parseMailEvent(JSON.stringify({ eventType: 'toString', mail: { messageId: 'm' } }))).toBeNull();
  // What SES publishes when it is first told to use a topic.
  expect(parseMailEvent('Successfully validated SNS topic for Amazon SES event publishing.')).toBeNull();
  expect(parseMailEvent(JSON.stringify({ eventType: 'Reject', mail: { messageId: 'm' } }))).toEqual({
    kind: 'reject',
    messageId: 'm',
    tags: {},
    permanent: false,
  });
});

test.each([
  '',
  'x',
  'null',
  '[]',
  '{}',
  '{"eventType":"Send"}',
  '{"eventType":"Send","mail":{"messageId":1}}',
  '{"eventType":"Send","mail":{"messageId":"m","tags":{"a":"b"}}}',
])('%j is no event', (message) => {
  expect(() => parseMailEvent(message)).toThrow(MailEventError);
});

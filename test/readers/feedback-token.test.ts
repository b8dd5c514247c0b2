import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Feedback, feedbackToken, readFeedbackToken } from '../../functions/readers/feedback-token.ts';

const secret = 'a secret of this hub';
const readerId = 'ab12'.repeat(16);

const anyFeedback: fc.Arbitrary<Feedback> = fc
  .record(
    {
      readerId: fc.oneof(fc.constant(readerId), fc.string({ minLength: 1, unit: 'grapheme' })),
      action: fc.constantFrom('mine', 'not-mine', 'mute-paper', 'follow'),
      paperId: fc.oneof(
        fc.constantFrom(
          'arxiv:2606.18465',
          'doi:10.1038/s41586-026-1',
          'doi:10.1002/(sici)1<1::aid>3.0.co;2-#',
        ),
        fc.string({ minLength: 1, unit: 'grapheme' }),
      ),
      author: fc.string({ minLength: 1, unit: 'grapheme' }),
    },
    { requiredKeys: ['readerId', 'action', 'paperId'] },
  )
  .map((feedback) => feedback as Feedback);

test('whatever it says: it is read back, also out of an address', () => {
  fc.assert(
    fc.property(anyFeedback, (feedback) => {
      const token = feedbackToken(feedback, secret);
      expect(readFeedbackToken(token, secret)).toEqual(feedback);
      const { searchParams } = new URL(`https://hub.example.org/feedback?token=${token}`);
      expect(searchParams.get('token')).toBe(token);
    }),
  );
});

test('no other text is a token: not with a letter changed, not with another secret', () => {
  fc.assert(
    fc.property(anyFeedback, fc.nat(), fc.constantFrom('A', 'z', '~', '.'), (feedback, at, letter) => {
      const token = feedbackToken(feedback, secret);
      const place = at % token.length;
      const changed = token.slice(0, place) + letter + token.slice(place + 1);
      if (changed !== token) expect(readFeedbackToken(changed, secret)).toBeNull();
      expect(readFeedbackToken(token, 'another')).toBeNull();
      expect(readFeedbackToken(`${token}A`, secret)).toBeNull();
    }),
  );
});

test.each(['', '~', '~~', 'm', 'm.x~.y', `${'~'.repeat(5000)}`])('%j is no token', (token) => {
  expect(readFeedbackToken(token, secret)).toBeNull();
});

test('it is short: a digest holds many', () => {
  expect(
    feedbackToken({ readerId, action: 'not-mine', paperId: 'arxiv:2606.18465' }, secret).length,
  ).toBeLessThan(91);
});

import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { MailError } from '../../functions/digests/mail-error.ts';
import { assembleMime } from '../../functions/digests/mime.ts';
import { encodePiece, fill, hole, join, patternOf } from '../../functions/digests/pattern.ts';
import { decodePiece } from '../fakes/digests.ts';

// Without carriage returns, of which a mail has none of its own; lone surrogates are no text.
const text = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('=', ' ', '\t', '\n', 'é', '漢', '🙂'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    ),
    maxLength: 60,
  })
  .map((each) => each.toWellFormed().replaceAll('\r', ''));

test('whatever the text: short lines of ASCII, whole in themselves, and read back the same', () => {
  fc.assert(
    fc.property(text, (each) => {
      const { encoded, bytes } = encodePiece(each);
      expect(bytes).toBe(Buffer.byteLength(each));
      expect(/^[\t\r\n\x20-\x7e]*$/.test(encoded)).toBe(true);
      const lines = encoded.split('\r\n');
      expect(lines.pop()).toBe('');
      for (const line of lines) {
        expect(line.length).toBeLessThanOrEqual(76);
        expect(/[\r\n]|[ \t]$/.test(line)).toBe(false);
      }
      expect(decodePiece({ encoded, bytes })).toBe(each);
    }),
    { numRuns: 500 },
  );
});

test('holes filled and pieces joined say the same as the text put together before', () => {
  fc.assert(
    fc.property(text, text, text, fc.array(text, { maxLength: 5 }), (before, value, after, more) => {
      const pattern = patternOf(before + hole('one') + after + hole('one') + hole('two'));
      const filled = fill(pattern, { one: encodePiece(value), two: encodePiece(before) });
      const whole = join([filled, ...more.map(encodePiece)]);
      expect(decodePiece(whole)).toBe([before, value, after, value, before, ...more].join(''));
      expect(whole.bytes).toBe(Buffer.byteLength(decodePiece(whole)));
    }),
    { numRuns: 300 },
  );
});

test('a hole that nothing fills is an error, not a hole in the mail', () => {
  expect(() => fill(patternOf(`a${hole('name')}b`), {})).toThrow(MailError);
});

test('a mail parser reads back what the pieces say', async () => {
  await fc.assert(
    fc.asyncProperty(text, text, async (one, other) => {
      const raw = assembleMime({
        from: 'AcademicHub <hub@example.org>',
        to: 'ada@example.org',
        replyTo: null,
        subject: 'x',
        date: new Date('2026-06-19T00:00:00Z'),
        id: '0123456789abcdef',
        text: join([encodePiece(one), encodePiece(other), encodePiece('.\n')]),
        html: join([encodePiece('<p>'), encodePiece(other), encodePiece('</p>\n')]),
        list: null,
      });
      const mail = await simpleParser(Buffer.from(raw));
      expect(mail.text?.trimEnd()).toBe(`${one}${other}.`.trimEnd());
      expect(String(mail.html).trimEnd()).toBe(`<p>${other}</p>`);
    }),
    { numRuns: 100 },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AddressError, parseAddress, readerIdOf } from '../../functions/readers/address.ts';

describe('parseAddress', () => {
  it.each([
    ['ada@example.org', 'ada@example.org', 'ada@example.org'],
    ['  Ada.Lovelace@Example.ORG ', 'Ada.Lovelace@Example.ORG', 'ada.lovelace@example.org'],
    ['ada＠example.org', 'ada@example.org', 'ada@example.org'],
    ['ａｄａ@example.org', 'ada@example.org', 'ada@example.org'],
    ["o'hara+papers@uni.example", "o'hara+papers@uni.example", "o'hara+papers@uni.example"],
    ['Ada@Bücher.example', 'Ada@xn--bcher-kva.example', 'ada@xn--bcher-kva.example'],
    ['ada@xn--bcher-kva.example', 'ada@xn--bcher-kva.example', 'ada@xn--bcher-kva.example'],
    [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
  ])('reads %j', (text, address, identity) => {
    expect(parseAddress(text)).toEqual({ address, identity });
  });

  it.each([
    '',
    '   ',
    'ada',
    'ada@',
    '@example.org',
    'ada@example',
    'ada@localhost',
    '"e@attacker.com"@victim.com',
    '"ada"@example.org',
    'ada@example.org,eve@example.org',
    'ada@example.org eve@example.org',
    'ada@example.org;eve@example.org',
    'Ada <ada@example.org>',
    'ada(comment)@example.org',
    'ada@example.org\r\nBcc: eve@example.org',
    'ada@example.org\n',
    'ada\0@example.org',
    'ada\u200b@example.org',
    'ada\u202e@example.org',
    '.ada@example.org',
    'ada.@example.org',
    'a..da@example.org',
    'ada@example..org',
    'ada@-example.org',
    'ada@[127.0.0.1]',
    'ada@127.0.0.1',
    'ada@127.1',
    'ada@0x7f.0x1',
    'ada@ex%61mple.org',
    'ada@example.org/path',
    'ada@example.org:25',
    'адa@example.org',
    `${'a'.repeat(65)}@example.org`,
    `ada@${'a'.repeat(64)}.org`,
    `${'a'.repeat(60)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.example.org`,
  ])('refuses %j', (text) => {
    expect(() => parseAddress(text)).toThrow(AddressError);
  });

  it('reads its own result to the same, and says anything else in one line', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress()), (text) => {
        try {
          const { address, identity } = parseAddress(text);
          expect(parseAddress(address)).toEqual({ address, identity });
          expect(address).toMatch(/^[\x21-\x7e]{1,254}$/);
        } catch (error) {
          expect(error).toBeInstanceOf(AddressError);
          expect((error as Error).message).not.toContain('\n');
        }
      }),
    );
  });
});

describe('readerIdOf', () => {
  it('depends on the identity and on the secret', () => {
    const id = readerIdOf('ada@example.org', 'one');
    expect(id).toMatch(/^[0-9a-f]{64}$/);
    expect(readerIdOf('ada@example.org', 'one')).toBe(id);
    expect(readerIdOf('eve@example.org', 'one')).not.toBe(id);
    expect(readerIdOf('ada@example.org', 'two')).not.toBe(id);
  });
});

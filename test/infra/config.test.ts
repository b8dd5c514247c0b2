import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../infra/config.ts';

const read = (settings: Record<string, unknown>) => readConfig((name) => settings[name]);

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(read({})).toEqual({ sender: null, postalAddress: null, account: null, region: null });
  });

  it('takes what is well formed', () => {
    const settings = {
      sender: 'hub@mail.example.org',
      postalAddress: 'AcademicHub, Straße 1, 10115 Berlin',
      account: '012345678901',
      region: 'us-gov-west-1',
    };
    expect(read(settings)).toEqual(settings);
  });

  it('takes an account that a JSON file holds as a number', () => {
    expect(read({ account: 123456789012 }).account).toBe('123456789012');
  });

  it.each([
    ['sender', 'hub'],
    ['sender', 'AcademicHub <hub@example.org>'],
    ['sender', 'hub@example.org, other@example.org'],
    ['sender', 'hub@localhost'],
    ['sender', ''],
    ['postalAddress', 'two\nlines'],
    ['postalAddress', 'x'.repeat(201)],
    ['account', '1234'],
    ['region', 'Frankfurt'],
    ['region', 'eu-central'],
  ])('refuses %s=%s in one line that names it', (name, value) => {
    const refusal = () => read({ [name]: value });
    expect(refusal).toThrow(ConfigError);
    expect(refusal).toThrow(name);
    expect(refusal).toThrow(/^[^\n]*$/);
  });
});

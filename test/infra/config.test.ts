import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../infra/config.ts';

const read = (settings: Record<string, unknown>) => readConfig(settings);

const domain = {
  domain: 'hub.example.org',
  zone: 'example.org',
  zoneId: 'Z0123456789ABC',
  account: '123456789012',
  region: 'eu-central-1',
};

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(read({})).toEqual({
      table: null,
      secretArn: null,
      stackName: 'AcademicHub',
      sender: null,
      senderIdentity: 'new',
      operator: null,
      postalAddress: null,
      domain: null,
      openai: {
        keyArn: null,
        baseUrl: null,
        model: null,
        dailyTokens: null,
        prices: null,
        batch: false,
        personalDailyTokens: null,
      },
      monthlyBudget: null,
      sources: null,
      digestConcurrency: null,
      loopbackFeeds: false,
      account: null,
      region: null,
    });
  });

  it('takes what is well formed', () => {
    const settings = {
      sender: 'hub@mail.example.org',
      postalAddress: 'AcademicHub, Straße 1, 10115 Berlin',
      account: '012345678901',
      region: 'us-gov-west-1',
    };
    expect(read(settings)).toMatchObject(settings);
  });

  it('takes everything at once', () => {
    const keyArn = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:academic-hub/openai-AbCd12';
    const given = {
      ...domain,
      operator: 'ops@example.com',
      senderIdentity: 'verified',
      openaiKeyArn: keyArn,
      openaiBaseUrl: 'https://llm.example.org/v1',
      openaiModel: 'gpt-5-mini',
      openaiDailyTokens: 50_000,
      openaiPrices: '0.25/2',
      openaiBatch: 'true',
      openaiPersonalDailyTokens: '20000',
      monthlyBudget: '20',
      digestConcurrency: 50,
    };
    expect(read(given)).toMatchObject({
      domain: { name: 'hub.example.org', zone: 'example.org', zoneId: 'Z0123456789ABC' },
      operator: 'ops@example.com',
      senderIdentity: 'verified',
      openai: {
        keyArn,
        baseUrl: 'https://llm.example.org/v1',
        model: 'gpt-5-mini',
        dailyTokens: 50_000,
        prices: '0.25/2',
        batch: true,
        personalDailyTokens: 20_000,
      },
      monthlyBudget: 20,
      digestConcurrency: 50,
    });
  });

  it('sends from the hub itself where it has a name and no sender is given', () => {
    expect(read(domain).sender).toBe('hub@hub.example.org');
    expect(read({ ...domain, sender: 'digests@example.org' }).sender).toBe('digests@example.org');
  });

  it('lets feeds come from loopback only in an emulator', () => {
    expect(read({ loopbackFeeds: 'true', account: '000000000000' }).loopbackFeeds).toBe(true);
    expect(read({ loopbackFeeds: 'false' }).loopbackFeeds).toBe(false);
    expect(() => read({ loopbackFeeds: 'true' })).toThrow(/^-c loopbackFeeds: .*emulators/);
    expect(() => read({ loopbackFeeds: 'true', account: '123456789012' })).toThrow(ConfigError);
  });

  it('reads the sources from a list or a file, and finds what no catalogue has before anything is deployed', () => {
    const own = { id: 'lab', name: 'Our lab', urls: ['https://lab.example.org/feed.xml'] };
    const sources = (file: string) =>
      readConfig({ sources: 'sources.json' }, () => Buffer.from(file)).sources;
    expect(sources(JSON.stringify(['*', own], null, 2))).toBe(JSON.stringify(['*', own]));
    expect(() => sources('{')).toThrow(/^-c sources: "sources.json": it is not JSON/);
    expect(() => sources('[{"id":"x"}]')).toThrow(/^-c sources: "sources.json": entry 1 has no name$/);
    expect(() => sources('["natur"]')).toThrow(/^-c sources: "sources.json": there is no source "natur"$/);
    expect(() => read({ sources: '/nowhere/sources.json' })).toThrow(
      /^-c sources: .* file that can be read$/,
    );
    expect(read({ sources: 'nature, field:economics' }).sources).toBe('["nature","field:economics"]');
    expect(() => read({ sources: 'nature,natur' })).toThrow(/^-c sources: there is no source "natur"$/);
  });

  it('refuses a setting that there is not, but leaves CDK its own context', () => {
    expect(() => read({ sendr: 'hub@example.org' })).toThrow(/^-c sendr: there is no such setting/);
    expect(() => read({ '@aws-cdk/core:checkSecretUsage': true, 'cli-telemetry': false })).not.toThrow();
  });

  it('says that what is set about the model is without effect as long as there is no key', () => {
    expect(() => read({ openaiModel: 'gpt-5-mini' })).toThrow(/^-c openaiModel: it needs -c openaiKeyArn/);
  });

  it('takes an account that a JSON file holds as a number', () => {
    expect(read({ account: 123456789012 }).account).toBe('123456789012');
  });

  it.each([
    ['table', 'arn:aws:dynamodb:eu-central-1:123456789012:table/x'],
    ['secretArn', 'AcademicHubSecret'],
    ['stackName', '1st'],
    ['stackName', 'a hub'],
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
    ['operator', 'ops'],
    ['senderIdentity', 'old'],
    ['domain', 'hub.example.org'],
    ['domain', 'https://hub.example.org'],
    ['domain', 'Hub.example.org'],
    ['zoneId', '/hostedzone/Z1'],
    ['zoneId', 'Z123'],
    ['openaiKeyArn', 'sk-123'],
    ['openaiKeyArn', 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:*'],
    ['openaiBaseUrl', 'http://llm.example.org'],
    ['openaiModel', 'a model'],
    ['openaiDailyTokens', '-1'],
    ['openaiPrices', '0.25'],
    ['openaiBatch', '1'],
    ['openaiPersonalDailyTokens', 'many'],
    ['monthlyBudget', '-1'],
    ['monthlyBudget', '9.99'],
    ['digestConcurrency', '1'],
    ['digestConcurrency', '1001'],
    ['loopbackFeeds', 'yes'],
  ])('refuses %s=%s in one line that names it', (name, value) => {
    const refusal = () => read({ [name]: value });
    expect(refusal).toThrow(ConfigError);
    expect(refusal).toThrow(name);
    expect(refusal).toThrow(/^[^\n]*$/);
  });

  it.each([
    [{ account: undefined }, '-c account'],
    [{ region: undefined }, '-c region'],
    [{ zoneId: undefined }, '-c zoneId'],
    [{ domain: 'hub.example.com' }, '-c domain: hub.example.com is not in the zone example.org'],
    [{ domain: 'hubexample.org' }, '-c domain: hubexample.org is not in the zone example.org'],
    [{ sender: 'hub@example.com' }, '-c sender: "hub@example.com" is not in the zone example.org'],
  ])('a domain with %j is refused: %s', (change, reason) => {
    expect(() => read({ ...domain, ...change })).toThrow(ConfigError);
    expect(() => read({ ...domain, ...change })).toThrow(reason);
  });
});

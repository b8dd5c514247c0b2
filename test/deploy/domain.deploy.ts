import { describe, expect, it } from 'vitest';
import { clientOptions } from './account.ts';
import { recordsOf } from './hosted-zone.ts';
import { describeStack, type Told, toldAs } from './place.ts';

/*
 * A hub with a name of its own, as far as the emulator goes: it makes every resource, the certificate in CloudFront's
 * region and its way from there included. What it does not do is asserted on the template, in test/infra/domain.test.ts:
 * - it answers no request through CloudFront, so that caching and the header by which the web function knows it are
 *   not walked through;
 * - it validates no certificate by its DNS record, and verifies no DKIM or MAIL FROM record.
 */

const told: Told = JSON.parse(process.env[toldAs] ?? '{}');

describe('a hub with a name of its own', async () => {
  const { origin, resources } = await describeStack(clientOptions(told), told.stack);
  const nameOf = (type: string) =>
    resources.find(({ ResourceType }) => ResourceType === type)?.PhysicalResourceId;

  it('is read under its name', () => {
    expect(origin).toBe('https://hub.example.org');
  });

  it.each([
    'AWS::CloudFront::Distribution',
    'AWS::CloudFront::CachePolicy',
    'AWS::CloudFront::OriginRequestPolicy',
    'AWS::SES::EmailIdentity',
  ])('has its %s', (type) => {
    expect(nameOf(type)).toMatch(/./);
  });

  it('has its certificate where CloudFront looks for it', async () => {
    const certificates = await describeStack(
      { ...clientOptions(told), region: 'us-east-1' },
      `${told.stack}Certificate`,
    );
    const found = certificates.resources.find(
      ({ ResourceType }) => ResourceType === 'AWS::CertificateManager::Certificate',
    );
    expect(found?.PhysicalResourceId).toMatch(/^arn:aws:acm:us-east-1:/);
  });

  it('is in DNS, with what its mail is believed by', async () => {
    const records = await recordsOf(told.emulator ?? '', told.zoneId ?? '');
    for (const wanted of [
      /^hub\.example\.org\. A .*cloudfront/,
      /^hub\.example\.org\. AAAA .*cloudfront/,
      /^mail\.hub\.example\.org\.? MX 10 feedback-smtp\.eu-central-1\.amazonses\.com$/,
      /^mail\.hub\.example\.org\.? TXT "v=spf1 include:amazonses\.com -all"$/,
      /^_dmarc\.hub\.example\.org\.? TXT "v=DMARC1; p=quarantine; rua=mailto:/,
    ])
      expect(records).toContainEqual(expect.stringMatching(wanted));
    expect(records.filter((record) => / CNAME .*dkim/.test(record))).toHaveLength(3);
  });
});

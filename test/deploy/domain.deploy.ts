import { describe, expect, it } from 'vitest';
import { clientOptions } from './account.ts';
import { lintTemplate } from './cfn-lint.ts';
import { recordsOf } from './hosted-zone.ts';
import { describeStack, type Told, toldAs } from './place.ts';

/*
 * A hub with a name of its own, as far as the emulator goes: it makes every resource. What it does not do is asserted on
 * the template, in test/infra/domain.test.ts:
 * - its regions do not see each other's parameters, by which CDK takes the certificate's name from CloudFront's region
 *   to another one: so this hub lies in CloudFront's region itself;
 * - it answers no request through CloudFront, so that caching and the header by which the web function knows it are
 *   not walked through;
 * - it validates no certificate by its DNS record;
 * - its SES gives no DKIM tokens: the records of DKIM, MAIL FROM, SPF and DMARC are on the template only.
 */

const told: Told = JSON.parse(process.env[toldAs] ?? '{}');

describe('a hub with a name of its own', async () => {
  const { origin, resources } = await describeStack(clientOptions(told), told.stack);
  const nameOf = (type: string) =>
    resources.find(({ ResourceType }) => ResourceType === type)?.PhysicalResourceId;

  it('is clean for cfn-lint', () => {
    expect(lintTemplate(told)).toBe('');
  });

  it('is read under its name', () => {
    expect(origin).toBe('https://hub.example.org');
  });

  it.each([
    'AWS::CertificateManager::Certificate',
    'AWS::CloudFront::Distribution',
    'AWS::CloudFront::CachePolicy',
    'AWS::CloudFront::OriginRequestPolicy',
  ])('has its %s', (type) => {
    expect(nameOf(type)).toMatch(/./);
  });

  it('is in DNS', async () => {
    const records = await recordsOf(told.emulator ?? '', told.zoneId ?? '');
    for (const wanted of [/^hub\.example\.org\. A .*cloudfront/, /^hub\.example\.org\. AAAA .*cloudfront/])
      expect(records).toContainEqual(expect.stringMatching(wanted));
  });
});

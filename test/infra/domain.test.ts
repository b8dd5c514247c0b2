import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { policies } from './iam/policies.ts';
import { ofType, readable, synthesized } from './synthesized.ts';

const domain = { name: 'hub.example.org', zone: 'example.org', zoneId: 'Z0123456789ABC' };
const settings = {
  domain,
  sender: 'hub@hub.example.org',
  operator: 'ops@example.com',
  account: '123456789012',
  region: 'us-east-1',
};
const template = synthesized(settings);

const records = ofType(template, 'AWS::Route53::RecordSet').map(([, { Properties }]) => Properties);
const recordOf = (name: string, type: string) =>
  records.find((record) => record.Name === name && record.Type === type)?.ResourceRecords;

describe('a hub with a name of its own', () => {
  it('is read and linked to under it', () => {
    template.hasOutput('Origin', { Value: 'https://hub.example.org' });
    for (const [, lambda] of ofType(template, 'AWS::Lambda::Function'))
      expect(lambda.Properties.Environment.Variables.HUB_ORIGIN ?? 'https://hub.example.org').toBe(
        'https://hub.example.org',
      );
    for (const Type of ['A', 'AAAA'])
      template.hasResourceProperties('AWS::Route53::RecordSet', {
        Name: 'hub.example.org.',
        Type,
        HostedZoneId: domain.zoneId,
        AliasTarget: {
          DNSName: { 'Fn::GetAtt': [Match.stringLikeRegexp('^EdgeDistribution'), 'DomainName'] },
        },
      });
  });

  it('shows a certificate that proves itself over DNS', () => {
    template.hasResourceProperties('AWS::CertificateManager::Certificate', {
      DomainName: 'hub.example.org',
      ValidationMethod: 'DNS',
    });
  });

  it('signs its mail, says who else may send, and what to do with the rest', () => {
    template.hasResourceProperties('AWS::SES::EmailIdentity', {
      EmailIdentity: 'hub.example.org',
      MailFromAttributes: { MailFromDomain: 'mail.hub.example.org' },
    });
    expect(
      records.filter(({ Type, Name }) => Type === 'CNAME' && /DkimDNSToken/i.test(JSON.stringify(Name))),
    ).toHaveLength(3);
    expect(readable(recordOf('mail.hub.example.org', 'MX')[0])).toBe(
      '10 feedback-smtp.{AWS::Region}.amazonses.com',
    );
    expect(recordOf('mail.hub.example.org', 'TXT')).toEqual(['"v=spf1 include:amazonses.com -all"']);
    expect(recordOf('_dmarc.hub.example.org', 'TXT')).toEqual([
      '"v=DMARC1; p=quarantine; rua=mailto:ops@example.com"',
    ]);
  });
});

describe('CloudFront in front', () => {
  const [[, { Properties: distribution }] = [null, { Properties: null }]] = ofType(
    template,
    'AWS::CloudFront::Distribution',
  );
  const { DefaultCacheBehavior, CacheBehaviors, Origins, ViewerCertificate } =
    distribution.DistributionConfig;
  const policy = (ref: unknown) =>
    template.toJSON().Resources[(ref as { Ref: string }).Ref].Properties.CachePolicyConfig;

  it('never gives to one what was made for another: the session is part of its key', () => {
    const { ParametersInCacheKeyAndForwardedToOrigin: key, ...times } = policy(
      DefaultCacheBehavior.CachePolicyId,
    );
    expect(key.CookiesConfig).toEqual({ CookieBehavior: 'whitelist', Cookies: ['__Host-session'] });
    expect(key.QueryStringsConfig).toEqual({ QueryStringBehavior: 'all' });
    // It keeps only what the page itself allows to be kept.
    expect(times).toMatchObject({ MinTTL: 0, DefaultTTL: 0 });
  });

  it('keeps files of ours for everybody', () => {
    expect(CacheBehaviors).toMatchObject([
      { PathPattern: '/assets/*', ViewerProtocolPolicy: 'redirect-to-https' },
    ]);
  });

  it('takes forms, and speaks https only', () => {
    expect(DefaultCacheBehavior.AllowedMethods).toContain('POST');
    expect(DefaultCacheBehavior.ViewerProtocolPolicy).toBe('redirect-to-https');
    expect(ViewerCertificate.MinimumProtocolVersion).toBe('TLSv1.2_2021');
    for (const origin of Origins) expect(origin.CustomOriginConfig.OriginProtocolPolicy).toBe('https-only');
  });

  it('shows the web function, and it alone, that it is CloudFront who asks', () => {
    const [header] = Origins[0].OriginCustomHeaders;
    expect(header.HeaderName).toBe('x-hub-edge');
    expect(readable(header.HeaderValue)).toBe('{{resolve:secretsmanager:{EdgeSecret}:SecretString:::}}');
    const holders = ofType(template, 'AWS::Lambda::Function').filter(
      ([, lambda]) => lambda.Properties.Environment.Variables.HUB_EDGE_SECRET_ARN,
    );
    expect(holders.map(([id]) => id.slice(0, 3))).toEqual(['web']);
  });
});

it('lets the web function read what CloudFront shows, and gives nobody else more than without a name', () => {
  const plain = synthesized({ ...settings, domain: null });
  expect(policies(template).filter((line) => !policies(plain).includes(line))).toEqual([
    '{webrole}: may secretsmanager:GetSecretValue on {EdgeSecret}',
  ]);
});

describe('in another region than CloudFront’s', () => {
  const elsewhere = synthesized({ ...settings, region: 'eu-central-1' });

  it('lies there with a certificate where CloudFront looks for it', () => {
    elsewhere.resourceCountIs('AWS::CertificateManager::Certificate', 0);
    elsewhere.resourceCountIs('AWS::CloudFront::Distribution', 1);
  });

  it('has one more role, CDK’s own, which reads the certificate’s name out of the other region', () => {
    const here = (line: string) => line.replaceAll('us-east-1', 'eu-central-1');
    const usual = policies(template).map(here);
    const role = '{CustomCrossRegionExportReaderCustomResourceProviderRole}';
    const exports = 'arn:{AWS::Partition}:ssm:eu-central-1:123456789012:parameter/cdk/exports/AcademicHub/*';
    expect(policies(elsewhere).filter((line) => !usual.includes(line))).toEqual([
      `${role}: managed arn:{AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole`,
      `${role}: may (Service lambda.amazonaws.com) sts:AssumeRole`,
      ...['AddTagsToResource', 'GetParameters', 'RemoveTagsFromResource'].map(
        (action) => `${role}: may ssm:${action} on ${exports}`,
      ),
    ]);
  });
});

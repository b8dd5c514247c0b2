import { Stack } from 'aws-cdk-lib';
import { Certificate, CertificateValidation, type ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import { HostedZone } from 'aws-cdk-lib/aws-route53';
import type { Construct } from 'constructs';
import type { HubDomain } from '../config.ts';

/** CloudFront takes certificates from this region only. */
export const certificateRegion = 'us-east-1';

/** A certificate for the hub's own name, which proves itself over DNS. */
export function makeCertificate(scope: Construct, { name, zone, zoneId }: HubDomain): ICertificate {
  return new Certificate(scope, 'Certificate', {
    domainName: name,
    validation: CertificateValidation.fromDns(
      HostedZone.fromHostedZoneAttributes(scope, 'CertificateZone', { zoneName: zone, hostedZoneId: zoneId }),
    ),
  });
}

/** Holds the certificate of a hub whose own region is another one. */
export class CertificateStack extends Stack {
  readonly certificate: ICertificate;

  constructor(scope: Construct, id: string, domain: HubDomain, account: string) {
    super(scope, id, {
      description: 'AcademicHub: the certificate of its own name, where CloudFront looks for it.',
      env: { account, region: certificateRegion },
      crossRegionReferences: true,
    });
    this.certificate = makeCertificate(this, domain);
  }
}

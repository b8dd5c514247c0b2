import { Duration, Fn, Validations } from 'aws-cdk-lib';
import type { ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  HttpVersion,
  OriginRequestCookieBehavior,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { AaaaRecord, ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { CloudFrontTarget } from 'aws-cdk-lib/aws-route53-targets';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';

import { Construct } from 'constructs';
import { edgeHeader, sessionCookie } from '../../functions/resources/edge.ts';
import { environment } from '../../functions/resources/environment.ts';
import type { HubDomain } from '../config.ts';
import type { HubFunction } from './hub-function.ts';
import { letRead } from './hub-secret.ts';
import type { WebApi } from './web-api.ts';

type EdgeSettings = { domain: HubDomain; certificate: ICertificate };

/**
 * CloudFront under the hub's own name. It keeps what strangers see for as long as the page itself allows; a session
 * cookie is part of the key, so that nobody is given what was made for somebody else.
 */
export class Edge extends Construct {
  readonly distribution: Distribution;
  readonly #secret: Secret;

  constructor(scope: Construct, id: string, api: WebApi, { domain, certificate }: EdgeSettings) {
    super(scope, id);
    // What CloudFront alone knows: only with it does the web function believe the address that CloudFront names.
    this.#secret = new Secret(this, 'Secret', {
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    const origin = new HttpOrigin(Fn.select(2, Fn.split('/', api.apiEndpoint)), {
      customHeaders: { [edgeHeader]: this.#secret.secretValue.unsafeUnwrap() },
    });
    const pages = new CachePolicy(this, 'Pages', {
      comment: 'As long as the page says; by address, query and session.',
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      cookieBehavior: CacheCookieBehavior.allowList(sessionCookie),
      queryStringBehavior: CacheQueryStringBehavior.all(),
      headerBehavior: CacheHeaderBehavior.none(),
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
    });
    const asked = new OriginRequestPolicy(this, 'Asked', {
      comment: 'What the web function looks at, and the address of whoever asks.',
      headerBehavior: OriginRequestHeaderBehavior.allowList(
        'CloudFront-Viewer-Address',
        'Origin',
        'Sec-Fetch-Site',
      ),
      queryStringBehavior: OriginRequestQueryStringBehavior.all(),
      cookieBehavior: OriginRequestCookieBehavior.none(),
    });
    this.distribution = new Distribution(this, 'Distribution', {
      comment: `AcademicHub at ${domain.name}`,
      domainNames: [domain.name],
      certificate,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      defaultBehavior: {
        origin,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: pages,
        originRequestPolicy: asked,
      },
      additionalBehaviors: {
        // Named by their content: one copy for everybody, for a year.
        '/assets/*': {
          origin,
          viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
          cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        },
      },
    });
    const zone = HostedZone.fromHostedZoneAttributes(this, 'Zone', {
      zoneName: domain.zone,
      hostedZoneId: domain.zoneId,
    });
    const target = RecordTarget.fromAlias(new CloudFrontTarget(this.distribution));
    new ARecord(this, 'Ipv4', { zone, recordName: `${domain.name}.`, target });
    new AaaaRecord(this, 'Ipv6', { zone, recordName: `${domain.name}.`, target });
    this.#acknowledge();
  }

  knownTo(web: HubFunction): void {
    letRead(web, this.#secret.secretArn);
    web.addEnvironment(environment.edgeSecretArn, this.#secret.secretArn);
  }

  #acknowledge(): void {
    Validations.of(this.#secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: 'It only vouches for the address of a visitor; replacing it means deploying CloudFront anew.',
    });
    const acknowledge = (id: string, reason: string) =>
      Validations.of(this.distribution).acknowledge({ id, reason });
    acknowledge('AwsSolutions-CFR1', 'Science has readers in every country.');
    acknowledge(
      'AwsSolutions-CFR2',
      'A web ACL costs more a month than the hub; the API throttles, forms are limited.',
    );
    acknowledge(
      'AwsSolutions-CFR3',
      "The log would hold the tokens of letters' links; the API logs without queries.",
    );
  }
}

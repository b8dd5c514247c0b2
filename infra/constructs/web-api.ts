import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { environment } from '../../functions/resources/environment.ts';
import type { HubFunction } from './hub-function.ts';

// What strangers can cost at worst: 50 requests a second for a whole day are about $8. A busy hub sees a few.
const requestsPerSecond = 50;
const burst = 100;

// The path only: a query carries the token of a letter's link. No user agent either; the address finds abuse.
const accessLogLine = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  ip: '$context.identity.sourceIp',
  method: '$context.httpMethod',
  path: '$context.path',
  status: '$context.status',
  bytes: '$context.responseLength',
  milliseconds: '$context.responseLatency',
  error: '$context.integrationErrorMessage',
};

/** The public address: every request goes to one function, which routes it. */
export class WebApi extends HttpApi {
  /** Where readers are sent: the address of AWS, or the hub's own name. */
  readonly #origin: string;

  /** `ownOrigin`: `https://hub.example.org`, where something in front answers under that name. */
  constructor(scope: Construct, id: string, ownOrigin: string | null) {
    super(scope, id, { createDefaultStage: false });
    this.#origin = ownOrigin ?? this.apiEndpoint;
    const log = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: requestsPerSecond, burstLimit: burst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(accessLogLine)),
      },
    });
  }

  get origin(): string {
    return this.#origin;
  }

  servedBy(web: HubFunction): void {
    const route = new HttpRoute(this, 'Everything', {
      httpApi: this,
      routeKey: HttpRouteKey.DEFAULT,
      integration: new HttpLambdaIntegration('Web', web),
    });
    Validations.of(route).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: 'The pages are public; what is not, the web function keeps behind its own sessions.',
    });
  }

  /** Pages and mails build their links from the configured origin, never from a request. */
  linkedFrom(writer: HubFunction): void {
    writer.addEnvironment(environment.origin, this.#origin);
  }
}

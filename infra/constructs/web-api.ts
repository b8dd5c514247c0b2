import { HttpApi, HttpRoute, HttpRouteKey } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { environment } from '../../functions/resources/environment.ts';
import type { HubFunction } from './hub-function.ts';

/** The public address: every request goes to one function, which routes it. */
export class WebApi extends HttpApi {
  servedBy(web: HubFunction): void {
    new HttpRoute(this, 'Everything', {
      httpApi: this,
      routeKey: HttpRouteKey.DEFAULT,
      integration: new HttpLambdaIntegration('Web', web),
    });
  }

  /** Pages and mails build their links from the configured origin, never from a request. */
  linkedFrom(writer: HubFunction): void {
    writer.addEnvironment(environment.origin, this.apiEndpoint);
  }
}

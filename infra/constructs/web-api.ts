import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Construct } from 'constructs';
import { environment } from '../../functions/resources/environment.ts';
import type { HubFunction } from './hub-function.ts';

/** The public address: every request goes to one function, which routes it. */
export class WebApi extends Construct {
  readonly #api: HttpApi;
  /** `https://….execute-api.….amazonaws.com`, without a trailing slash. */
  readonly origin: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.#api = new HttpApi(this, 'Api');
    this.origin = this.#api.apiEndpoint;
  }

  servedBy(web: HubFunction): void {
    this.#api.addRoutes({ path: '/{proxy+}', integration: new HttpLambdaIntegration('web', web) });
  }

  /** Pages and mails build their links from the origin, never from a request. */
  linkedFrom(writer: HubFunction): void {
    writer.addEnvironment(environment.origin, this.origin);
  }
}

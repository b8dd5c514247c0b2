import { RemovalPolicy } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { environment } from '../../functions/resources/environment.ts';
import type { HubFunction } from './hub-function.ts';

/**
 * The key of every reader's id and unsubscribe link. It outlives the stack as the table does: with another key
 * no reader would be found again, and no old mail could be unsubscribed from.
 */
export class HubSecret extends Construct {
  readonly #secret: Secret;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.#secret = new Secret(this, 'Secret', {
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  knownTo(holder: HubFunction): void {
    this.#secret.grantRead(holder);
    holder.addEnvironment(environment.secretArn, this.#secret.secretArn);
  }
}

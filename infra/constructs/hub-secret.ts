import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { environment } from '../../functions/resources/environment.ts';
import type { HubFunction } from './hub-function.ts';

/**
 * The key of every reader's id and unsubscribe link. It outlives the stack as the table does: with another key
 * no reader would be found again, and no old mail could be unsubscribed from.
 */
export class HubSecret extends Secret {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason:
        'With another key no reader would be found again, and no unsubscribe link of an old mail would work.',
    });
  }

  knownTo(holder: HubFunction): void {
    letRead(holder, this.secretArn);
    holder.addEnvironment(environment.secretArn, this.secretArn);
  }
}

/** Its text; what is known about it, which CDK's own grant adds, nobody asks. */
export const letRead = (holder: HubFunction, secretArn: string): void => {
  holder.addToRolePolicy(
    new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [secretArn] }),
  );
};

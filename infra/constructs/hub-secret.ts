import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { environment } from '../../functions/resources/environment.ts';
import type { HubFunction } from './hub-function.ts';

/**
 * The key of every reader's id and unsubscribe link. It outlives the stack as the table does: with another key
 * no reader would be found again, and no old mail could be unsubscribed from.
 */
export class HubSecret extends Construct {
  readonly arn: string;

  /** `existing`: the ARN of the secret that a removed hub left behind; null: a new one. */
  constructor(scope: Construct, id: string, existing: string | null) {
    super(scope, id);
    this.arn = existing ?? makeSecret(this).secretArn;
  }

  knownTo(holder: HubFunction): void {
    letRead(holder, this.arn);
    holder.addEnvironment(environment.secretArn, this.arn);
  }
}

const makeSecret = (scope: Construct): Secret => {
  // "Default" leaves no trace in the names that CloudFormation knows it by.
  const secret = new Secret(scope, 'Default', {
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
    removalPolicy: RemovalPolicy.RETAIN,
  });
  Validations.of(secret).acknowledge({
    id: 'AwsSolutions-SMG4',
    reason:
      'With another key no reader would be found again, and no unsubscribe link of an old mail would work.',
  });
  return secret;
};

/** Its text; what is known about it, which CDK's own grant adds, nobody asks. */
export const letRead = (holder: HubFunction, secretArn: string): void => {
  holder.addToRolePolicy(
    new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [secretArn] }),
  );
};

import { Duration, Validations } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

/** Where what failed for good waits for the operator. */
export class DeadLetters extends Queue {
  constructor(scope: Construct, id: string) {
    // Two weeks, SQS's longest: time to see that something is there, mend the cause and send it back.
    super(scope, id, { retentionPeriod: Duration.days(14), enforceSSL: true });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is a dead-letter queue itself; an alarm watches it.',
    });
  }
}

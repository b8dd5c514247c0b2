import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { deadLetterName, type QueueName, queues } from '../../functions/resources/queues.ts';
import { DeadLetters } from './dead-letters.ts';
import type { HubFunction } from './hub-function.ts';

/** One queue of functions/resources/queues.ts with its dead letters beside it. */
export class HubQueue extends Queue {
  readonly dead: DeadLetters;
  readonly #name: QueueName;

  constructor(scope: Construct, name: QueueName) {
    const { visibilitySeconds, maxReceives } = queues[name];
    const dead = new DeadLetters(scope, deadLetterName(name));
    super(scope, name, {
      visibilityTimeout: Duration.seconds(visibilitySeconds),
      deadLetterQueue: { queue: dead, maxReceiveCount: maxReceives },
      enforceSSL: true,
    });
    this.dead = dead;
    this.#name = name;
  }

  filledBy(sender: HubFunction): void {
    this.grant(sender, 'sqs:SendMessage');
    sender.addEnvironment(queues[this.#name].urlVariable, this.queueUrl);
  }

  /** `maxConcurrency`: batches worked on at once, where the operator wants another pace. */
  drainedBy(consumer: HubFunction, maxConcurrency: number = queues[this.#name].maxConcurrency): void {
    const { batchSize } = queues[this.#name];
    // What Lambda asks for to poll a queue; CDK's own event source would grant two more.
    const actions = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'];
    consumer.addToRolePolicy(new PolicyStatement({ actions, resources: [this.queueArn] }));
    consumer.addEventSourceMapping(this.#name, {
      eventSourceArn: this.queueArn,
      batchSize,
      maxConcurrency,
      reportBatchItemFailures: true,
    });
  }
}

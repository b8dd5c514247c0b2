import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
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
    consumer.addEventSource(
      new SqsEventSource(this, { batchSize, maxConcurrency, reportBatchItemFailures: true }),
    );
  }
}

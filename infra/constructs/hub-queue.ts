import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { deadLetterName, type QueueName, queues } from '../../functions/resources/queues.ts';
import type { HubFunction } from './hub-function.ts';

/** One queue of functions/resources/queues.ts with its dead letters beside it. */
export class HubQueue extends Construct {
  readonly #name: QueueName;
  readonly #queue: Queue;

  constructor(scope: Construct, name: QueueName) {
    super(scope, name);
    const { visibilitySeconds, maxReceives } = queues[name];
    // Two weeks, SQS's longest: time to see the alarm, mend the cause and send the letters back.
    const dead = new Queue(this, deadLetterName(name), {
      retentionPeriod: Duration.days(14),
      enforceSSL: true,
    });
    this.#name = name;
    this.#queue = new Queue(this, name, {
      visibilityTimeout: Duration.seconds(visibilitySeconds),
      deadLetterQueue: { queue: dead, maxReceiveCount: maxReceives },
      enforceSSL: true,
    });
  }

  filledBy(sender: HubFunction): void {
    this.#queue.grant(sender, 'sqs:SendMessage');
    sender.addEnvironment(queues[this.#name].urlVariable, this.#queue.queueUrl);
  }

  drainedBy(consumer: HubFunction): void {
    consumer.addEventSource(
      new SqsEventSource(this.#queue, {
        batchSize: queues[this.#name].batchSize,
        reportBatchItemFailures: true,
      }),
    );
  }
}

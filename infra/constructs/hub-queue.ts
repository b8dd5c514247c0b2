import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { deadLetterName, type QueueName, queues } from '../../functions/resources/queues.ts';
import type { HubFunction } from './hub-function.ts';

/** One queue of functions/resources/queues.ts with its dead letters beside it. */
export class HubQueue extends Queue {
  readonly #name: QueueName;

  constructor(scope: Construct, name: QueueName) {
    const { visibilitySeconds, maxReceives } = queues[name];
    // Two weeks, SQS's longest: time to see that something is there, mend the cause and send it back.
    const dead = new Queue(scope, deadLetterName(name), {
      retentionPeriod: Duration.days(14),
      enforceSSL: true,
    });
    super(scope, name, {
      visibilityTimeout: Duration.seconds(visibilitySeconds),
      deadLetterQueue: { queue: dead, maxReceiveCount: maxReceives },
      enforceSSL: true,
    });
    this.#name = name;
  }

  filledBy(sender: HubFunction): void {
    this.grant(sender, 'sqs:SendMessage');
    sender.addEnvironment(queues[this.#name].urlVariable, this.queueUrl);
  }

  drainedBy(consumer: HubFunction): void {
    const { batchSize } = queues[this.#name];
    consumer.addEventSource(new SqsEventSource(this, { batchSize, reportBatchItemFailures: true }));
  }
}

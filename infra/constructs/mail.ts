import { Aws, Duration, Fn, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  ConfigurationSet,
  EmailSendingEvent,
  EventDestination,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { environment } from '../../functions/resources/environment.ts';
import type { DeadLetters } from './dead-letters.ts';
import type { HubFunction } from './hub-function.ts';

type MailSettings = { sender: string; postalAddress: string | null };

/** Mail out through SES, and what SES reports about it back in through SNS. */
export class Mail extends Construct {
  readonly #settings: MailSettings;
  readonly #configurationSet: ConfigurationSet;
  readonly #events: Topic;

  constructor(scope: Construct, id: string, settings: MailSettings) {
    super(scope, id);
    this.#settings = settings;
    this.#configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      reputationMetrics: true,
      // SES, too, forgets nobody who bounced or complained, whatever became of our own list.
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    // SHA-256, which mail-events insists on; SNS's own default is SHA-1.
    this.#events = new Topic(this, 'Events', { enforceSSL: true, signatureVersion: '2' });
    this.#configurationSet.addEventDestination('ToEvents', {
      destination: EventDestination.snsTopic(this.#events),
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
      ],
    });
  }

  sentBy(sender: HubFunction): void {
    const { sender: address, postalAddress } = this.#settings;
    const ses = `arn:${Aws.PARTITION}:ses:${Aws.REGION}:${Aws.ACCOUNT_ID}`;
    sender.addToRolePolicy(
      new PolicyStatement({
        actions: ['ses:SendRawEmail'],
        // SES asks about whichever identity is verified, the address or its domain, and about the configuration set.
        resources: [
          `${ses}:identity/${address}`,
          `${ses}:identity/${Fn.select(1, Fn.split('@', address))}`,
          `${ses}:configuration-set/${this.#configurationSet.configurationSetName}`,
        ],
        conditions: { StringEquals: { 'ses:FromAddress': address } },
      }),
    );
    sender.addToRolePolicy(new PolicyStatement({ actions: ['ses:GetSendQuota'], resources: ['*'] }));
    Validations.of(sender.role ?? sender).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'The rate and the quota are the account’s: GetSendQuota knows no resource.',
    });
    sender.addEnvironment(environment.sender, `AcademicHub <${address}>`);
    sender.addEnvironment(environment.configurationSet, this.#configurationSet.configurationSetName);
    if (postalAddress !== null) sender.addEnvironment(environment.postalAddress, postalAddress);
  }

  /** An event that SNS cannot hand over, and one that the listener fails on three times, go to `dead`. */
  reportsTo(listener: HubFunction, dead: DeadLetters): void {
    this.#events.addSubscription(new LambdaSubscription(listener, { deadLetterQueue: dead }));
    dead.grant(listener, 'sqs:SendMessage');
    listener.configureAsyncInvoke({
      // Not CDK's own destination, which would grant more than to send.
      onFailure: { bind: () => ({ destination: dead.queueArn }) },
      retryAttempts: 2,
      // An event hours late settles a delivery still; after that the sweep has called it unsettled.
      maxEventAge: Duration.hours(6),
    });
    listener.addEnvironment(environment.mailEventsTopicArn, this.#events.topicArn);
  }
}

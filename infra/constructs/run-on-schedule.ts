import { Aws, Duration, TimeZone } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type CronOptionsWithTimezone, Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import type { Construct } from 'constructs';
import type { HandlerName } from '../../functions/resources/handlers.ts';
import { schedules } from '../../functions/resources/schedules.ts';
import type { DeadLetters } from './dead-letters.ts';
import type { HubFunction } from './hub-function.ts';

/**
 * Makes everything of functions/resources/schedules.ts run by itself, at the multiples of its interval on the UTC
 * clock: a reader's digest hour is met to the minute, whenever the stack was deployed.
 */
export function runOnSchedule(
  scope: Construct,
  functions: Record<HandlerName, HubFunction>,
  dead: DeadLetters,
): void {
  for (const { handler, everyMinutes } of schedules) {
    const { functionArn } = functions[handler];
    // A role of our own: the one that CDK would make may also invoke every version of the function.
    const role = new Role(scope, `${handler}-schedule-role`, {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    });
    role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [functionArn] }));
    dead.grant(role, 'sqs:SendMessage');
    new Schedule(scope, `${handler}-schedule`, {
      schedule: ScheduleExpression.cron(everyUtc(everyMinutes)),
      target: {
        bind: () => ({
          arn: functionArn,
          role,
          deadLetterConfig: { arn: dead.queueArn },
          // A tick that could not run before the next one is due is not worth running: that one plans the same work.
          retryPolicy: {
            maximumEventAgeInSeconds: Duration.minutes(everyMinutes).toSeconds(),
            maximumRetryAttempts: 2,
          },
        }),
      },
    });
  }
}

/** `minutes`: a divisor of an hour. */
const everyUtc = (minutes: number): CronOptionsWithTimezone => ({
  minute: minutes === 60 ? '0' : `0/${minutes}`,
  timeZone: TimeZone.ETC_UTC,
});

import { Duration } from 'aws-cdk-lib';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Construct } from 'constructs';
import type { HandlerName } from '../../functions/resources/handlers.ts';
import { schedules } from '../../functions/resources/schedules.ts';
import type { HubFunction } from './hub-function.ts';

/** Makes everything of functions/resources/schedules.ts run by itself. */
export function runOnSchedule(scope: Construct, functions: Record<HandlerName, HubFunction>): void {
  for (const { handler, everyMinutes } of schedules) {
    const every = Duration.minutes(everyMinutes);
    new Schedule(scope, `${handler}-schedule`, {
      schedule: ScheduleExpression.rate(every),
      // A tick that could not run before the next one is due is not worth running: that one plans the same work.
      target: new LambdaInvoke(functions[handler], { maxEventAge: every, retryAttempts: 2 }),
    });
  }
}

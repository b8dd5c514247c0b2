import { GetScheduleCommand, SchedulerClient, UpdateScheduleCommand } from '@aws-sdk/client-scheduler';
import { schedules } from '../../functions/resources/schedules.ts';
import type { Place } from './place.ts';

/** Everything that is scheduled runs each minute instead of at its time; what runs, and as whom, stays as deployed. */
export const runEveryMinute = async (place: Place): Promise<void> => {
  const client = new SchedulerClient(place.aws);
  for (const { handler } of schedules) {
    const Name = place.resource('AWS::Scheduler::Schedule', `${handler.replaceAll('-', '')}schedule`);
    const { Target, FlexibleTimeWindow, State } = await client.send(new GetScheduleCommand({ Name }));
    await client.send(
      new UpdateScheduleCommand({
        Name,
        Target,
        FlexibleTimeWindow,
        State,
        ScheduleExpression: 'rate(1 minute)',
      }),
    );
  }
  client.destroy();
};

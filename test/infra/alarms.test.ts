import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alarms as alarmsPaidFor } from '../../bench/cost/bill.ts';
import { metrics } from '../../functions/resources/metrics.ts';
import { deadLetterName, queues } from '../../functions/resources/queues.ts';
import { schedules } from '../../functions/resources/schedules.ts';
import { readConfig } from '../../infra/config.ts';
import { ofType, readable, synthesized } from './synthesized.ts';

const template = synthesized({ sender: 'hub@example.org', operator: 'ops@example.com' });
const runbook = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');

const alarms = ofType(template, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => ({
  name: readable(Properties.AlarmName).replace('{AWS::StackName}-', ''),
  properties: Properties,
}));

describe.each(alarms)('the alarm $name', ({ name, properties }) => {
  it('says who is harmed, and where to read on', () => {
    expect(properties.AlarmDescription).toMatch(
      /^[A-Z].{20,}\. What to do: docs\/operations\.md, [a-z-]+\.$/,
    );
    expect(properties.AlarmDescription).toContain(`, ${name}.`);
  });

  it('has its entry in the runbook', () => {
    expect(runbook.split('\n')).toContain(`### ${name}`);
  });

  it('mails the operator, when it starts and when it is over', () => {
    for (const actions of [properties.AlarmActions, properties.OKActions])
      expect(actions.map(readable)).toEqual(['{AlarmsTopic}']);
  });
});

it('the calculator of costs counts every alarm', () => {
  expect(alarmsPaidFor).toBe(alarms.length);
});

it('the runbook has no entry for an alarm that there is not', () => {
  const [, chapter = ''] = runbook.split('\n## Runbook\n');
  const entries = [...chapter.split('\n## ')[0]!.matchAll(/^### (.*)$/gm)].map(([, name]) => name);
  expect(entries.sort()).toEqual(alarms.map(({ name }) => name).sort());
});

it('the operator is who was named, else the sender', () => {
  template.hasResourceProperties('AWS::SNS::Subscription', {
    Protocol: 'email',
    Endpoint: 'ops@example.com',
  });
  synthesized({ sender: 'hub@example.org' }).hasResourceProperties('AWS::SNS::Subscription', {
    Protocol: 'email',
    Endpoint: 'hub@example.org',
  });
});

it('nothing fails for good unseen: every dead-letter queue and every scheduled function has its alarm', () => {
  const dead = [...Object.keys(queues), 'schedules', 'mail-events'].map(deadLetterName);
  const watched = alarms
    .flatMap(({ properties }) => properties.Dimensions ?? [])
    .map(({ Value }: { Value: unknown }) => readable(Value).replace('.QueueName', ''));
  for (const queue of dead) expect(watched).toContain(`{${queue.replaceAll('-', '')}}`);
  for (const { handler } of schedules) expect(watched).toContain(`{${handler.replaceAll('-', '')}}`);
  const queueCount = ofType(template, 'AWS::SQS::Queue').filter(([id]) => /dead[0-9A-F]{8}$/.test(id)).length;
  expect(queueCount).toBe(dead.length);
});

describe('the dashboard', () => {
  const bodyOf = (from: typeof template) => {
    const [[, dashboard] = []] = ofType(from, 'AWS::CloudWatch::Dashboard');
    return JSON.stringify(dashboard!.Properties.DashboardBody);
  };

  it('answers its three questions, with all that the hub counts', () => {
    const body = bodyOf(template);
    for (const question of ['Are readers getting their mail?', 'Is every source read?', 'What does it cost?'])
      expect(body).toContain(question);
    expect(Object.values(metrics).filter((metric) => !body.includes(metric))).toEqual([]);
  });

  it('tells what the model costs, where there is one', () => {
    const keyArn = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:academic-hub/openai-AbCd12';
    const { openai } = readConfig({ openaiKeyArn: keyArn });
    const asks = bodyOf(synthesized({ sender: 'hub@example.org', openai }));
    for (const metric of ['InputTokens', 'OutputTokens', 'CostUsd']) {
      expect(asks).toContain(metric);
      expect(bodyOf(template)).not.toContain(metric);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { type HandlerName, handlers } from '../../functions/resources/handlers.ts';
import { ofType, permissions, readable, statements, synthesized } from './synthesized.ts';

const template = synthesized({ sender: 'hub@example.org', postalAddress: '1 Example Street' });

const onTable = (action: string) => `dynamodb:${action} on {Table}`;
const readsTable = [
  ...['GetItem', 'BatchGetItem', 'Query'].map(onTable),
  'dynamodb:Query on {Table}/index/gsi1',
];
const writesTable = [
  ...readsTable,
  ...['PutItem', 'BatchWriteItem', 'UpdateItem', 'DeleteItem'].map(onTable),
];
const sendsTo = (queue: string) => [`sqs:SendMessage on {${queue}}`];
const receivesFrom = (queue: string) =>
  ['ReceiveMessage', 'DeleteMessage', 'ChangeMessageVisibility', 'GetQueueAttributes', 'GetQueueUrl'].map(
    (action) => `sqs:${action} on {${queue}}`,
  );
const readsSecret = ['GetSecretValue', 'DescribeSecret'].map((a) => `secretsmanager:${a} on {Secret}`);
const sendsMail = [
  'identity/hub@example.org',
  'identity/example.org',
  'configuration-set/{MailConfigurationSet}',
].map((what) => `ses:SendRawEmail on arn:{AWS::Partition}:ses:{AWS::Region}:{AWS::AccountId}:${what}`);
sendsMail.unshift('ses:GetSendQuota on *');

/** All that each function may do beside writing its own log. */
const granted: Record<HandlerName, string[]> = {
  'poll-sources': [...readsTable, ...sendsTo('ingest')],
  'ingest-source': [...receivesFrom('ingest'), ...writesTable],
  'summarize-edition': writesTable,
  'plan-digests': [...readsTable, ...sendsTo('digests')],
  'send-digests': [...receivesFrom('digests'), ...writesTable, ...sendsMail, ...readsSecret],
  'send-letters': [...receivesFrom('letters'), ...writesTable, ...sendsMail],
  web: [...writesTable, ...sendsTo('letters'), ...readsSecret],
  'mail-events': [
    ...writesTable,
    ...['SendMessage', 'GetQueueAttributes', 'GetQueueUrl'].map((a) => `sqs:${a} on {maileventsdead}`),
  ],
  sweep: writesTable,
};

const mail = {
  MAIL_SENDER: 'AcademicHub <hub@example.org>',
  MAIL_POSTAL_ADDRESS: '1 Example Street',
  SES_CONFIGURATION_SET: '{MailConfigurationSet}',
};
const table = { TABLE_NAME: '{Table}' };
const secret = { HUB_SECRET_ARN: '{Secret}' };
const origin = { HUB_ORIGIN: '{Web.ApiEndpoint}' };

const told: Record<HandlerName, Record<string, string>> = {
  'poll-sources': { ...table, INGEST_QUEUE_URL: '{ingest}' },
  'ingest-source': { ...table, ...origin, HUB_CONTACT: 'hub@example.org' },
  'summarize-edition': table,
  'plan-digests': { ...table, DIGESTS_QUEUE_URL: '{digests}' },
  'send-digests': { ...table, ...mail, ...secret, ...origin },
  'send-letters': { ...table, ...mail, ...origin },
  web: { ...table, ...secret, ...origin, LETTERS_QUEUE_URL: '{letters}' },
  'mail-events': { ...table, MAIL_EVENTS_TOPIC_ARN: '{MailEvents}' },
  sweep: table,
};

describe.each(Object.keys(handlers) as HandlerName[])('%s', (name) => {
  const id = name.replaceAll('-', '');
  const [, lambda] = ofType(template, 'AWS::Lambda::Function').find(([found]) => found.startsWith(id))!;
  const log = ['logs:CreateLogStream', 'logs:PutLogEvents'].map((action) => `${action} on {${id}log}`);

  it('may do what it is for, and nothing else', () => {
    const [roleId, role] = ofType(template, 'AWS::IAM::Role').find(([found]) =>
      found.startsWith(`${id}role`),
    )!;
    expect(lambda.Properties.Role['Fn::GetAtt'][0]).toBe(roleId);
    expect(permissions(template, roleId)).toEqual([...granted[name], ...log].sort());
    expect(role.Properties.ManagedPolicyArns).toBeUndefined();
    expect(role.Properties.Policies).toBeUndefined();
  });

  it('is told what it needs, and nothing else', () => {
    const variables = Object.entries(lambda.Properties.Environment.Variables);
    expect(Object.fromEntries(variables.map(([key, value]) => [key, readable(value)]))).toEqual(told[name]);
  });
});

describe('beyond the functions', () => {
  it('a schedule may invoke its own function only', () => {
    const schedulers = ofType(template, 'AWS::IAM::Role').filter(([id]) => id.includes('schedulerole'));
    expect(schedulers.map(([id]) => permissions(template, id))).toEqual(
      ['pollsources', 'summarizeedition', 'plandigests', 'sweep'].map((id) => [
        `lambda:InvokeFunction on {${id}}`,
        'sqs:SendMessage on {schedulesdead}',
      ]),
    );
    for (const [, role] of schedulers)
      expect(role.Properties.AssumeRolePolicyDocument.Statement).toEqual([
        {
          Action: 'sts:AssumeRole',
          Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          Effect: 'Allow',
          Principal: { Service: 'scheduler.amazonaws.com' },
        },
      ]);
  });

  it('every role is one of these', () => {
    expect(ofType(template, 'AWS::IAM::Role')).toHaveLength(9 + 4);
    expect(ofType(template, 'AWS::IAM::Policy')).toHaveLength(9 + 4);
  });

  it('mail leaves under the sender alone', () => {
    const sending = ofType(template, 'AWS::IAM::Policy')
      .flatMap(([, policy]) => statements(policy))
      .filter(({ Action }) => Action === 'ses:SendRawEmail');
    expect(sending).toHaveLength(2);
    for (const { Condition } of sending) {
      expect(Condition).toEqual({ StringEquals: { 'ses:FromAddress': 'hub@example.org' } });
    }
  });

  const allowedOn = (topic: string) =>
    ofType(template, 'AWS::SNS::TopicPolicy')
      .filter(([, policy]) => readable(policy.Properties.Topics[0]) === `{${topic}}`)
      .flatMap(([, policy]) => statements(policy))
      .filter(({ Effect }) => Effect === 'Allow');

  it('only CloudWatch of this account may raise an alarm', () => {
    expect(allowedOn('AlarmsTopic')).toMatchObject([
      {
        Action: 'sns:Publish',
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      },
    ]);
  });

  it('only SES may publish mail events, and only for our configuration set', () => {
    const allowed = allowedOn('MailEvents');
    expect(allowed).toHaveLength(1);
    expect(allowed[0]?.Principal).toEqual({ Service: 'ses.amazonaws.com' });
    expect(readable(allowed[0]?.Condition?.StringEquals?.['AWS:SourceArn'])).toContain(
      ':configuration-set/{MailConfigurationSet}',
    );
  });
});

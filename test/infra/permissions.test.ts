import { describe, expect, it } from 'vitest';
import { type HandlerName, handlers } from '../../functions/resources/handlers.ts';
import { everyStatement } from './iam/every-statement.ts';
import { policies } from './iam/policies.ts';
import { ofType, permissions, readable, statements, synthesized } from './synthesized.ts';

const template = synthesized({ sender: 'hub@example.org', postalAddress: '1 Example Street' });

const onTable = (actions: string, keys: string) =>
  actions
    .split(' ')
    .flatMap((action) => keys.split(' ').map((key) => `dynamodb:${action} on {Table} for ${key}`));
const onIndex = (keys: string) =>
  keys.split(' ').map((key) => `dynamodb:Query on {Table}/index/gsi1 for ${key}`);
const sendsTo = (queue: string) => [`sqs:SendMessage on {${queue}}`];
const receivesFrom = (queue: string) =>
  ['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'].map((action) => `sqs:${action} on {${queue}}`);
const readsSecret = ['secretsmanager:GetSecretValue on {Secret}'];
const sendsMail = [
  'identity/hub@example.org',
  'identity/example.org',
  'configuration-set/{MailConfigurationSet}',
].map((what) => `ses:SendRawEmail on arn:{AWS::Partition}:ses:{AWS::Region}:{AWS::AccountId}:${what}`);
sendsMail.unshift('ses:GetSendQuota on *');

/** All that each function may do beside writing its own log. That it needs all of it: used-permissions.test.ts. */
const granted: Record<HandlerName, string[]> = {
  'poll-sources': [...onTable('Query', 'sources'), ...sendsTo('ingest')],
  // It reads what strangers publish, and never sees a reader.
  'ingest-source': [
    ...receivesFrom('ingest'),
    ...onTable(
      'GetItem BatchGetItem PutItem UpdateItem BatchWriteItem',
      'paper#* alias#* title:* author#* name#* editions sources limit#*',
    ),
  ],
  'summarize-edition': [
    ...onTable('BatchGetItem Query', 'paper#* editions languages'),
    ...onIndex('seen#*'),
    ...onTable('GetItem PutItem', 'briefing#*'),
  ],
  'plan-digests': [...onTable('GetItem', 'reader#*'), ...onIndex('due#*'), ...sendsTo('digests')],
  'send-digests': [
    ...receivesFrom('digests'),
    ...onTable('GetItem BatchGetItem Query', 'paper#* author#* editions briefing#* sources suppression#*'),
    ...onIndex('seen#*'),
    ...onTable('GetItem PutItem UpdateItem', 'reader#* delivery#* send-slots#*'),
    ...sendsMail,
    ...readsSecret,
  ],
  'send-letters': [
    ...receivesFrom('letters'),
    ...onTable('GetItem PutItem UpdateItem', 'reader#* suppression#* token#* send-slots#*'),
    ...sendsMail,
  ],
  web: [
    ...onTable('GetItem BatchGetItem Query', 'paper#* alias#* author#* name#* editions briefing#* sources'),
    ...onTable(
      'GetItem Query PutItem UpdateItem DeleteItem',
      'reader#* delivery#* suppression#* session#* token#* languages limit#* search#*',
    ),
    ...onIndex('seen#* sessions#* tokens#*'),
    ...sendsTo('letters'),
    ...readsSecret,
  ],
  'mail-events': [
    ...onTable('GetItem PutItem UpdateItem', 'reader#* delivery#* suppression#* bounces#* mail-report#*'),
    ...sendsTo('maileventsdead'),
  ],
  sweep: [
    ...onTable('GetItem BatchGetItem PutItem UpdateItem', 'reader#* delivery#*'),
    ...onIndex('delivery#*'),
  ],
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

  const about = (topicOrQueue: string) =>
    policies(template).filter((line) => line.startsWith(`{${topicOrQueue}}: `));

  it('only alarms of this stack may write to the operator, and over TLS', () => {
    const alarms = 'arn:{AWS::Partition}:cloudwatch:{AWS::Region}:{AWS::AccountId}:alarm:{AWS::StackName}-*';
    expect(about('AlarmsTopic')).toEqual([
      `{AlarmsTopic}: may (Service cloudwatch.amazonaws.com) sns:Publish on {AlarmsTopic} if StringEquals aws:SourceAccount {AWS::AccountId}, ArnLike aws:SourceArn ${alarms}`,
      '{AlarmsTopic}: must not (*) sns:Publish on {AlarmsTopic} if Bool aws:SecureTransport false',
    ]);
  });

  it('only SES may publish mail events, of our configuration set alone, and over TLS', () => {
    const set =
      'arn:{AWS::Partition}:ses:{AWS::Region}:{AWS::AccountId}:configuration-set/{MailConfigurationSet}';
    expect(about('MailEvents')).toEqual([
      `{MailEvents}: may (Service ses.amazonaws.com) sns:Publish on {MailEvents} if StringEquals AWS:SourceAccount {AWS::AccountId}, AWS:SourceArn ${set}`,
      '{MailEvents}: must not (*) sns:Publish on {MailEvents} if Bool aws:SecureTransport false',
    ]);
  });

  it.each(
    ['ingest', 'digests', 'letters', 'schedules', 'mail-events'].flatMap((name) => [name, `${name}-dead`]),
  )('the queue %s, where it exists, is spoken to over TLS only', (name) => {
    const id = name.replaceAll('-', '');
    const exists = ofType(template, 'AWS::SQS::Queue').some(([found]) =>
      new RegExp(`^${id}[0-9A-F]{8}$`).test(found),
    );
    // SNS lays aside what it could not hand to the listener.
    const fromSns = `{${id}}: may (Service sns.amazonaws.com) sqs:SendMessage on {${id}} if ArnEquals aws:SourceArn {MailEvents}`;
    expect(about(id).filter((line) => !line.includes(' lambda:'))).toEqual(
      exists
        ? [
            ...(name === 'mail-events-dead' ? [fromSns] : []),
            `{${id}}: must not (AWS *) sqs:* on {${id}} if Bool aws:SecureTransport false`,
          ]
        : [],
    );
  });

  it('only Lambda becomes a function, and only SNS and the API start one from outside', () => {
    const lines = policies(template).filter((line) => /sts:AssumeRole$|lambda:InvokeFunction if/.test(line));
    expect(lines).toEqual(
      [
        ...Object.keys(handlers).map(
          (name) => `{${name.replaceAll('-', '')}role}: may (Service lambda.amazonaws.com) sts:AssumeRole`,
        ),
        '{mailevents}: (sns.amazonaws.com) may lambda:InvokeFunction if SourceArn {MailEvents}',
        '{web}: (apigateway.amazonaws.com) may lambda:InvokeFunction if SourceArn arn:{AWS::Partition}:execute-api:{AWS::Region}:{AWS::AccountId}:{Web}/*/*',
      ].sort(),
    );
  });
});

describe('taking a permission away', () => {
  // What the assertions above look at, as one list.
  const whole = policies(template);

  it.each(everyStatement(template))('is seen: $where', ({ without }) => {
    expect(policies(without)).not.toEqual(whole);
  });
});

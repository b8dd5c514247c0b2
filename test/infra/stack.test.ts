import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { type HandlerName, handlers } from '../../functions/resources/handlers.ts';
import { queues } from '../../functions/resources/queues.ts';
import { schedules } from '../../functions/resources/schedules.ts';
import { tableSchema } from '../../functions/resources/table.ts';
import { ofType, readable, synthesized } from './synthesized.ts';

const template = synthesized();

const lambdaOf = (name: string) =>
  ofType(template, 'AWS::Lambda::Function').find(([id]) => id.startsWith(name.replaceAll('-', '')))!;

describe('the table', () => {
  const { partitionKey, sortKey, index, ttl } = tableSchema;

  it('is one, with the keys, index and expiry that the adapters use', () => {
    template.resourceCountIs('AWS::DynamoDB::Table', 1);
    template.hasResourceProperties('AWS::DynamoDB::Table', {
      KeySchema: [
        { AttributeName: partitionKey, KeyType: 'HASH' },
        { AttributeName: sortKey, KeyType: 'RANGE' },
      ],
      AttributeDefinitions: [partitionKey, sortKey, index.partitionKey, index.sortKey].map(
        (AttributeName) => ({ AttributeName, AttributeType: 'S' }),
      ),
      GlobalSecondaryIndexes: [
        {
          IndexName: index.name,
          KeySchema: [
            { AttributeName: index.partitionKey, KeyType: 'HASH' },
            { AttributeName: index.sortKey, KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'KEYS_ONLY' },
        },
      ],
      TimeToLiveSpecification: { AttributeName: ttl, Enabled: true },
    });
  });

  it('is paid by request, can be taken back to any second, and survives the stack', () => {
    template.hasResource('AWS::DynamoDB::Table', {
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        DeletionProtectionEnabled: true,
      },
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
    });
  });
});

describe.each(Object.entries(queues))('the queue %s', (name, settings) => {
  const [queueId, queue] = ofType(template, 'AWS::SQS::Queue').find(([id]) =>
    new RegExp(`^${name}[0-9A-F]{8}$`).test(id),
  )!;

  it('gives up on a message into dead letters of its own, kept for two weeks', () => {
    const { deadLetterTargetArn, maxReceiveCount } = queue.Properties.RedrivePolicy;
    expect(readable(deadLetterTargetArn)).toBe(`{${name}dead}`);
    expect(maxReceiveCount).toBe(settings.maxReceives);
    const [, dead] = ofType(template, 'AWS::SQS::Queue').find(([id]) => id.startsWith(`${name}dead`))!;
    expect(dead.Properties.MessageRetentionPeriod).toBe(14 * 24 * 3600);
  });

  it('hides a message for at least six times what its consumer may take', () => {
    const [, consumer] = lambdaOf(settings.consumer);
    expect(queue.Properties.VisibilityTimeout).toBe(settings.visibilitySeconds);
    expect(queue.Properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * consumer.Properties.Timeout);
  });

  it('feeds its consumer, which reports failures message by message', () => {
    const [consumerId] = lambdaOf(settings.consumer);
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: { 'Fn::GetAtt': [queueId, 'Arn'] },
      FunctionName: { Ref: consumerId },
      BatchSize: settings.batchSize,
      ScalingConfig: { MaximumConcurrency: settings.maxConcurrency },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });
});

it('has no queue beside these, their dead letters, and those of schedules and mail events', () => {
  template.resourceCountIs('AWS::SQS::Queue', 2 * Object.keys(queues).length + 2);
  template.resourceCountIs('AWS::Lambda::EventSourceMapping', Object.keys(queues).length);
});

describe('the schedules', () => {
  it.each(schedules)(
    'runs $handler every $everyMinutes minutes of the UTC clock',
    ({ handler, everyMinutes }) => {
      template.hasResourceProperties('AWS::Scheduler::Schedule', {
        ScheduleExpression: everyMinutes === 60 ? 'cron(0 * * * ? *)' : `cron(0/${everyMinutes} * * * ? *)`,
        ScheduleExpressionTimezone: 'Etc/UTC',
        State: 'ENABLED',
        Target: {
          Arn: { 'Fn::GetAtt': [lambdaOf(handler)[0], 'Arn'] },
          DeadLetterConfig: { Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^schedulesdead'), 'Arn'] } },
          RetryPolicy: { MaximumEventAgeInSeconds: everyMinutes * 60, MaximumRetryAttempts: 2 },
        },
      });
    },
  );

  it('divide the hour evenly, as cron needs it', () => {
    for (const { everyMinutes } of schedules) expect(60 % everyMinutes).toBe(0);
  });

  it('are all there is', () => template.resourceCountIs('AWS::Scheduler::Schedule', schedules.length));
});

describe('the functions', () => {
  it('are nine', () => template.resourceCountIs('AWS::Lambda::Function', 9));

  it.each(Object.keys(handlers) as HandlerName[])(
    '%s runs on Node 24 and arm64 within its bounds',
    (name) => {
      const { timeoutSeconds, memoryMb } = handlers[name];
      const [, lambda] = lambdaOf(name);
      expect(lambda.Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
        Timeout: timeoutSeconds,
        MemorySize: memoryMb,
      });
      const [, log] = ofType(template, 'AWS::Logs::LogGroup').find(
        ([id]) => id === lambda.Properties.LoggingConfig.LogGroup.Ref,
      )!;
      expect(log.Properties.RetentionInDays).toBe(30);
    },
  );
});

describe('the web', () => {
  it('sends every request to one function', () => {
    template.resourceCountIs('AWS::ApiGatewayV2::Route', 1);
    template.hasResourceProperties('AWS::ApiGatewayV2::Route', { RouteKey: '$default' });
    template.hasResourceProperties('AWS::ApiGatewayV2::Integration', {
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: { 'Fn::GetAtt': [lambdaOf('web')[0], 'Arn'] },
      PayloadFormatVersion: '2.0',
    });
  });

  it('is slowed down before it is expensive', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
    });
  });

  it('logs who asked for what, and never a query, where tokens are', () => {
    const [[, stage] = []] = ofType(template, 'AWS::ApiGatewayV2::Stage');
    const { Format, DestinationArn } = stage!.Properties.AccessLogSettings;
    expect(readable(DestinationArn)).toBe('{WebAccessLog}');
    expect(Format).toContain('$context.path');
    expect(Format).not.toMatch(/query|\$context\.(protocol|authorizer)|userAgent/i);
    template.hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
    for (const [id, log] of ofType(template, 'AWS::Logs::LogGroup'))
      expect(log.Properties.RetentionInDays, id).toBe(30);
  });

  it('prints its address, and what outlives it', () => {
    template.hasOutput('Origin', {
      Value: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Web'), 'ApiEndpoint'] },
    });
    template.hasOutput('TableName', { Value: { Ref: Match.stringLikeRegexp('^Table') } });
    template.hasOutput('SecretArn', { Value: { Ref: Match.stringLikeRegexp('^Secret') } });
  });
});

describe('mail events', () => {
  it('go from SES over one topic to mail-events', () => {
    template.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
      EventDestination: {
        Enabled: true,
        MatchingEventTypes: ['send', 'delivery', 'bounce', 'complaint', 'reject'],
        SnsDestination: { TopicARN: { Ref: Match.stringLikeRegexp('^MailEvents') } },
      },
    });
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'lambda',
      TopicArn: { Ref: Match.stringLikeRegexp('^MailEvents') },
      Endpoint: { 'Fn::GetAtt': [lambdaOf('mail-events')[0], 'Arn'] },
      RedrivePolicy: {
        deadLetterTargetArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^maileventsdead'), 'Arn'] },
      },
    });
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      FunctionName: { Ref: lambdaOf('mail-events')[0] },
      MaximumRetryAttempts: 2,
      DestinationConfig: {
        OnFailure: { Destination: { 'Fn::GetAtt': [Match.stringLikeRegexp('^maileventsdead'), 'Arn'] } },
      },
    });
  });

  it('are signed with SHA-256, which their reader insists on', () => {
    const topics = ofType(template, 'AWS::SNS::Topic').filter(([id]) => id.startsWith('MailEvents'));
    expect(topics.map(([, { Properties }]) => Properties.SignatureVersion)).toEqual(['2']);
  });

  it('are counted by SES, and who bounced is remembered there too', () => {
    template.hasResourceProperties('AWS::SES::ConfigurationSet', {
      ReputationOptions: { ReputationMetricsEnabled: true },
      SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
    });
  });
});

describe('the secret', () => {
  it('is made by AWS, long, and survives the stack', () => {
    template.hasResource('AWS::SecretsManager::Secret', {
      Properties: { GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true } },
      DeletionPolicy: 'Retain',
    });
  });
});

describe('the sender', () => {
  it('is asked for, without a default, when it was not given', () => {
    const { Default, AllowedPattern } = template.toJSON().Parameters.Sender;
    expect(Default).toBeUndefined();
    expect('hub@example.org').toMatch(new RegExp(AllowedPattern));
    expect('AcademicHub <hub@example.org>').not.toMatch(new RegExp(AllowedPattern));
  });

  it('is verified by SES, unless it is already', () => {
    template.hasResourceProperties('AWS::SES::EmailIdentity', { EmailIdentity: { Ref: 'Sender' } });
    synthesized({ senderIdentity: 'verified' }).resourceCountIs('AWS::SES::EmailIdentity', 0);
  });

  it('is not asked for when it was given', () => {
    expect(synthesized({ sender: 'hub@example.org' }).toJSON().Parameters).not.toHaveProperty('Sender');
  });
});

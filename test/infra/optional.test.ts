import { describe, expect, it } from 'vitest';
import { ofType, permissions, synthesized } from './synthesized.ts';

const keyArn = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:academic-hub/openai-AbCd12';
const variables = (template: ReturnType<typeof synthesized>, name: string) =>
  ofType(template, 'AWS::Lambda::Function').find(([id]) => id.startsWith(name))?.[1].Properties.Environment
    .Variables;

/** What a function may do beyond what it may do in a hub without settings. */
const more = (template: ReturnType<typeof synthesized>, name: string) => {
  const of = (any: typeof template) => {
    const [id = ''] = ofType(any, 'AWS::IAM::Role').find(([found]) => found.startsWith(`${name}role`)) ?? [];
    return permissions(any, id);
  };
  const usual = of(synthesized());
  return of(template).filter((permission) => !usual.includes(permission));
};

const openai = {
  keyArn,
  baseUrl: 'https://llm.example.org/v1',
  model: 'some-model',
  dailyTokens: 50_000,
  prices: '0.25/2',
  batch: true,
  personalDailyTokens: null,
};

describe('what an operator may add', () => {
  it('a model: its key is read by one function, and is nowhere in the template', () => {
    const template = synthesized({ openai });
    expect(variables(template, 'summarizeedition')).toMatchObject({
      OPENAI_API_KEY_SECRET_ARN: keyArn,
      OPENAI_BASE_URL: 'https://llm.example.org/v1',
      OPENAI_MODEL: 'some-model',
      OPENAI_DAILY_TOKENS: '50000',
      OPENAI_PRICES: '0.25/2',
      OPENAI_BATCH: '1',
    });
    expect(JSON.stringify(variables(template, 'senddigests'))).not.toContain('OPENAI');
    const readers = ofType(template, 'AWS::IAM::Role').filter(([id]) =>
      permissions(template, id).some((line) => line === `secretsmanager:GetSecretValue on ${keyArn}`),
    );
    expect(readers.map(([id]) => id.replace(/role.*/, ''))).toEqual(['summarizeedition']);
    expect(more(template, 'summarizeedition')).toEqual(
      [
        ...['GetItem', 'PutItem', 'DeleteItem'].map(
          (action) => `dynamodb:${action} on {Table} for modelBatch#*`,
        ),
        ...['BatchGetItem', 'PutItem', 'UpdateItem'].flatMap((action) =>
          ['summary#*', 'tokens#*'].map((key) => `dynamodb:${action} on {Table} for ${key}`),
        ),
        `secretsmanager:GetSecretValue on ${keyArn}`,
      ].sort(),
    );
    expect(more(template, 'senddigests')).toEqual([]);
  });

  it('personal paragraphs: who sends them knows what they are found by, and no key', () => {
    const template = synthesized({ openai: { ...openai, personalDailyTokens: 20_000 } });
    const tokens = { OPENAI_PERSONAL_DAILY_TOKENS: '20000', OPENAI_MODEL: 'some-model' };
    expect(variables(template, 'summarizeedition')).toMatchObject(tokens);
    expect(variables(template, 'senddigests')).toMatchObject(tokens);
    expect(variables(template, 'senddigests')).not.toHaveProperty('OPENAI_API_KEY_SECRET_ARN');
    expect(more(template, 'senddigests')).toEqual(['dynamodb:BatchGetItem on {Table} for summary#*']);
    expect(more(template, 'summarizeedition')).toEqual(
      expect.arrayContaining([
        ...['GetItem', 'Query'].flatMap((action) =>
          ['reader#*', 'author#*'].map((key) => `dynamodb:${action} on {Table} for ${key}`),
        ),
        'dynamodb:Query on {Table}/index/gsi1 for due#*',
      ]),
    );
  });

  it('a budget, of which the operator hears before it is spent', () => {
    synthesized().resourceCountIs('AWS::Budgets::Budget', 0);
    const subscribers = [{ SubscriptionType: 'EMAIL', Address: 'ops@example.com' }];
    synthesized({ monthlyBudget: 20, operator: 'ops@example.com' }).hasResourceProperties(
      'AWS::Budgets::Budget',
      {
        Budget: { BudgetLimit: { Amount: 20, Unit: 'USD' }, TimeUnit: 'MONTHLY', BudgetType: 'COST' },
        NotificationsWithSubscribers: [
          { Notification: { NotificationType: 'ACTUAL', Threshold: 80 }, Subscribers: subscribers },
          { Notification: { NotificationType: 'FORECASTED', Threshold: 100 }, Subscribers: subscribers },
        ],
      },
    );
  });

  it('sources of their own, which those know who poll, read and show them', () => {
    const template = synthesized({ sources: '["nature"]' });
    const told = ofType(template, 'AWS::Lambda::Function')
      .filter(([, lambda]) => lambda.Properties.Environment.Variables.HUB_SOURCES === '["nature"]')
      .map(([id]) => id.replace(/[0-9A-F]{8}$/, ''));
    expect(told.sort()).toEqual(['ingestsource', 'pollsources', 'web']);
  });

  it('a table that was restored, with the secret that keys it: neither is made anew, and all use them', () => {
    const secretArn = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:Secret-AbCd12';
    const template = synthesized({ table: 'restored', secretArn });
    template.resourceCountIs('AWS::DynamoDB::Table', 0);
    template.resourceCountIs('AWS::SecretsManager::Secret', 0);
    for (const [id, lambda] of ofType(template, 'AWS::Lambda::Function'))
      expect(lambda.Properties.Environment.Variables.TABLE_NAME, id).toBe('restored');
    expect(variables(template, 'web').HUB_SECRET_ARN).toBe(secretArn);
    expect(more(template, 'pollsources')).toEqual([
      'dynamodb:Query on arn:{AWS::Partition}:dynamodb:{AWS::Region}:{AWS::AccountId}:table/restored for sources',
    ]);
    expect(more(template, 'web')).toContain(`secretsmanager:GetSecretValue on ${secretArn}`);
  });

  it('another pace for the mail', () => {
    synthesized({ digestConcurrency: 50 }).hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      ScalingConfig: { MaximumConcurrency: 50 },
    });
  });
});

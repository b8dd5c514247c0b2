import { describe, expect, it } from 'vitest';
import { ofType, permissions, synthesized } from './synthesized.ts';

const keyArn = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:academic-hub/openai-AbCd12';
const variables = (template: ReturnType<typeof synthesized>, name: string) =>
  ofType(template, 'AWS::Lambda::Function').find(([id]) => id.startsWith(name))?.[1].Properties.Environment
    .Variables;

describe('what an operator may add', () => {
  it('a model: its key is read by one function, and is nowhere in the template', () => {
    const openai = { keyArn, baseUrl: 'https://llm.example.org/v1', model: 'some-model' };
    const template = synthesized({ openai });
    expect(variables(template, 'summarizeedition')).toMatchObject({
      OPENAI_API_KEY_SECRET_ARN: keyArn,
      OPENAI_BASE_URL: 'https://llm.example.org/v1',
      OPENAI_MODEL: 'some-model',
    });
    const readers = ofType(template, 'AWS::IAM::Role').filter(([id]) =>
      permissions(template, id).some((line) => line === `secretsmanager:GetSecretValue on ${keyArn}`),
    );
    expect(readers.map(([id]) => id.replace(/role.*/, ''))).toEqual(['summarizeedition']);
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

  it('another pace for the mail', () => {
    synthesized({ digestConcurrency: 50 }).hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      ScalingConfig: { MaximumConcurrency: 50 },
    });
  });
});

import type { Template } from 'aws-cdk-lib/assertions';
import { readable, type Statement } from '../synthesized.ts';

// biome-ignore lint/suspicious/noExplicitAny: a template is JSON of any shape.
type Json = any;

const list = (value: unknown): unknown[] => [value].flat();

const say = (value: Json): string =>
  typeof value !== 'object' || value === null
    ? String(value)
    : Array.isArray(value)
      ? value.map(say).join(', ')
      : Object.keys(value).length === 1 && /^(Ref|Fn::)/.test(Object.keys(value)[0] ?? '')
        ? readable(value)
        : Object.entries(value)
            .map(([key, inner]) => `${key} ${say(inner)}`)
            .join(', ');

const sentence = (where: string, { Effect, Principal, Action, Resource, Condition }: Statement): string[] =>
  list(Action).flatMap((action) =>
    list(Resource ?? '').map((resource) =>
      [
        `${where}:`,
        Effect === 'Allow' ? 'may' : 'must not',
        ...(Principal === undefined ? [] : [`(${say(Principal)})`]),
        action,
        ...(resource === '' ? [] : [`on ${say(resource)}`]),
        ...(Condition === undefined ? [] : [`if ${say(Condition)}`]),
      ].join(' '),
    ),
  );

/** Everything in a template that lets somebody do something, or forbids it: a line each, sorted. */
export const policies = (template: Template): string[] =>
  Object.entries<Json>(template.toJSON().Resources)
    .flatMap(([id, { Type, Properties = {} }]) => {
      const where = readable({ Ref: id });
      const of = (document: { Statement: Statement[] } | undefined) => document?.Statement ?? [];
      switch (Type) {
        case 'AWS::IAM::Role':
          return [
            ...of(Properties.AssumeRolePolicyDocument).flatMap((statement) => sentence(where, statement)),
            ...list(Properties.ManagedPolicyArns ?? []).map((arn) => `${where}: managed ${say(arn)}`),
            ...list(Properties.Policies ?? []).flatMap((policy) =>
              of((policy as Json).PolicyDocument).flatMap((statement) => sentence(where, statement)),
            ),
          ];
        case 'AWS::IAM::Policy':
          return of(Properties.PolicyDocument).flatMap((statement) =>
            sentence(list(Properties.Roles).map(say).join(' '), statement),
          );
        case 'AWS::SQS::QueuePolicy':
        case 'AWS::SNS::TopicPolicy':
          return of(Properties.PolicyDocument).flatMap((statement) =>
            sentence(
              list(Properties.Queues ?? Properties.Topics)
                .map(say)
                .join(' '),
              statement,
            ),
          );
        case 'AWS::Lambda::Permission': {
          const { FunctionName, Principal, Action, ...conditions } = Properties;
          return [`${say(FunctionName)}: (${say(Principal)}) may ${Action} if ${say(conditions)}`];
        }
        default:
          return Type.endsWith('Policy') && !/CloudFront::/.test(Type) ? [`${where}: unread ${Type}`] : [];
      }
    })
    .sort();

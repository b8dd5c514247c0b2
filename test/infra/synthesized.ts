import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { type HubConfig, readConfig } from '../../infra/config.ts';
import { addStacks } from '../../infra/synthesize.ts';

// biome-ignore lint/suspicious/noExplicitAny: a CloudFormation resource has whatever properties its type has.
type Resource = { Type: string; Properties: any; DeletionPolicy?: string };

/** What cdk.json says to the app. */
export const cdkContext: Record<string, unknown> = JSON.parse(
  readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'),
).context;

/** Stands for the built Lambdas, which say nothing about the template. */
export const unbuilt = () => Code.fromInline('//');

/** The stack's template under the context of cdk.json; the Lambdas' code is left unbundled. */
export function synthesized(config: Partial<HubConfig> = {}): Template {
  const app = new App({ context: cdkContext });
  const nothingSet = readConfig({});
  return Template.fromStack(addStacks(app, { ...nothingSet, ...config }, unbuilt));
}

/** Resources of one type, by logical id. */
export const ofType = (template: Template, type: string): [id: string, resource: Resource][] =>
  Object.entries<Resource>(template.toJSON().Resources).filter(([, resource]) => resource.Type === type);

/** The id of the construct that a logical id was made from: without CDK's hash. */
const named = (logicalId: string): string => logicalId.replace(/[0-9A-F]{8}$/, '');

/** A CloudFormation value in one readable string: `{Table}/index/*`, `arn:{AWS::Partition}:ses:…`. */
export function readable(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const [[kind, argument] = []] = Object.entries(value);
  switch (kind) {
    case 'Ref':
      return String(argument).startsWith('AWS::') ? `{${argument}}` : `{${named(String(argument))}}`;
    case 'Fn::GetAtt':
      return argument[1] === 'Arn' ? `{${named(argument[0])}}` : `{${named(argument[0])}.${argument[1]}}`;
    case 'Fn::Join':
      return argument[1].map(readable).join(argument[0]);
    case 'Fn::Sub':
      return String(argument).replaceAll('${', '{');
    case 'Fn::Select':
      return `{part ${argument[0]} of ${readable(argument[1])}}`;
    case 'Fn::Split':
      return `${readable(argument[1])} at ${argument[0]}`;
    default:
      throw new Error(`cannot read ${JSON.stringify(value)}`);
  }
}

export type Statement = {
  Effect: 'Allow' | 'Deny';
  Action: string | string[];
  Resource: unknown;
  Principal?: unknown;
  Condition?: Record<string, Record<string, unknown>>;
};

/** The statements of a policy resource. */
export const statements = (policy: Resource): Statement[] => policy.Properties.PolicyDocument.Statement;

/** What a role may do, statement by statement: actions, and what each may be done to. */
export function grants(template: Template, roleId: string): { actions: string[]; on: string[] }[] {
  return ofType(template, 'AWS::IAM::Policy')
    .filter(([, policy]) => policy.Properties.Roles.some((role: { Ref: string }) => role.Ref === roleId))
    .flatMap(([, policy]) => statements(policy))
    .map(({ Effect, Action, Resource, Condition }) => {
      if (Effect !== 'Allow') throw new Error(`unexpected ${Effect}`);
      const keys = Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'];
      const on = [Resource].flat().map(readable);
      return {
        actions: [Action].flat(),
        on:
          keys === undefined ? on : on.flatMap((where) => [keys].flat().map((key) => `${where} for ${key}`)),
      };
    });
}

/** The same as lines `action on resource`, sorted; of the table, `action on {Table} for paper#*`. */
export const permissions = (template: Template, roleId: string): string[] =>
  grants(template, roleId)
    .flatMap(({ actions, on }) => actions.flatMap((action) => on.map((where) => `${action} on ${where}`)))
    .sort();

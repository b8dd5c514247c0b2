import { Template } from 'aws-cdk-lib/assertions';

// biome-ignore lint/suspicious/noExplicitAny: a template is JSON of any shape.
type Json = any;
type Path = (string | number)[];

/** Places of single permissions: each action and resource of a statement, each statement, each Lambda permission. */
const placesIn = (value: Json, path: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries<Json>(value).flatMap(([key, child]) =>
    placesIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  if (value.Type === 'AWS::Lambda::Permission') return [path];
  if (value.Effect === undefined) return inner;
  const parts = ['Action', 'Resource', 'Condition'].flatMap((part) =>
    Array.isArray(value[part]) ? value[part].map((_: Json, at: number) => [...path, part, at]) : [],
  );
  const condition = value.Condition === undefined ? [] : [[...path, 'Condition']];
  return [path, ...parts, ...condition];
};

const takeAway = (template: Json, path: Path): Json => {
  const copy = structuredClone(template);
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce((at, key) => at[key], copy);
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return copy;
};

/** The template once without each permission, and once without each condition of one, that it holds. */
export const everyStatement = (template: Template): { where: string; without: Template }[] => {
  const json = template.toJSON();
  return placesIn(json.Resources).map((path) => ({
    where: path.join('.'),
    without: Template.fromJSON({ ...json, Resources: takeAway(json.Resources, path) }),
  }));
};

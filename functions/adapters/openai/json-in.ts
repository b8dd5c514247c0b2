/** What the text says as JSON; undefined where it is none. */
export const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The JSON object in a model's text: bare, in a code fence, or after the thoughts of a model that shows them; else null. */
export const jsonIn = (text: string): unknown => {
  const whole = parsedJson(text);
  if (isObject(whole)) return whole;
  const said = text.replace(/<think>[\s\S]*?<\/think>/g, '');
  const fence = /```(?:json)?\s*([\s\S]*?)```/.exec(said)?.[1];
  const fenced = fence === undefined ? undefined : parsedJson(fence);
  if (isObject(fenced)) return fenced;
  const cut = parsedJson(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1));
  return isObject(cut) ? cut : null;
};

import type { Hono } from 'hono';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { WebEnv } from '../../functions/web/respond.tsx';

export type Answer = { status: number; headers: Headers; body: string; location: string | null };

/** The form on a page whose action begins so: its address and everything it would send as it stands. */
const formOn = (html: string, action: string): { action: string; fields: Record<string, string> } => {
  const form = DomUtils.getElementsByTagName('form', parseDocument(html)).find((element) =>
    element.attribs.action?.startsWith(action),
  );
  if (!form?.attribs.action) throw new Error(`no form for ${action}`);
  const fields: Record<string, string> = {};
  for (const { name, attribs } of DomUtils.getElementsByTagName((tag) => tag === 'input', form)) {
    if (name === 'input' && attribs.name) fields[attribs.name] = attribs.value ?? '';
  }
  return { action: form.attribs.action, fields };
};

/** A browser without script: keeps cookies, submits the forms that it was given. */
export const makeClient = (app: Hono<WebEnv>, origin = 'https://hub.example.org') => {
  const cookies = new Map<string, string>();

  const send = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0) headers.set('cookie', [...cookies].map((pair) => pair.join('=')).join('; '));
    const response = await app.request(new URL(path, origin).href, { ...init, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/max-age=0/i.test(cookie)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const { status, headers: answered } = response;
    return { status, headers: answered, body: await response.text(), location: answered.get('location') };
  };

  const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    send(path, { method: 'POST', body: new URLSearchParams(fields), headers });

  const submit = (html: string, action: string, typed: Record<string, string> = {}) => {
    const form = formOn(html, action);
    return post(form.action, { ...form.fields, ...typed });
  };

  return { cookies, get: (path: string) => send(path), send, post, submit };
};

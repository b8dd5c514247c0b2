import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type * as z from 'zod/mini';
import { isLoopbackHost } from '../loopback.ts';
import { faultKinds, faultsRequest, type PlannedFault } from './faults.ts';
import { InboxPage, mailSandbox } from './inbox-page.tsx';
import { inboxStyle } from './inbox-style.ts';
import type { Mail } from './mail.ts';
import type { MailStore } from './mail-store.ts';
import { readMail } from './read-mail.ts';
import { certificatePath, type EventType, eventsRequest } from './ses-events.ts';

const pagePolicy =
  "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

// Pictures and styles of the message itself, nothing from elsewhere; the sandbox holds outside of the frame too.
const mailPolicy = `default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'self'; sandbox ${mailSandbox}`;

/** The inbox: a page for people, and the routes by which tests and scripts read mail and stage failures. */
export const makeInboxApp = (deps: {
  store: MailStore;
  planFaults: (next: PlannedFault[]) => void;
  publish: (mail: Mail, type: EventType, detail: Record<string, unknown>) => Promise<void>;
  /** Of the key that events are signed with, as PEM. */
  certificate: () => Promise<string>;
}): Hono => {
  const { store, planFaults, publish, certificate } = deps;
  const app = new Hono();

  app.use(async (c, next) => {
    if (!isLoopbackHost(c.req.header('host')) || isForeign(c))
      return c.json({ error: 'The inbox answers to this machine only' }, 403);
    await next();
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'no-referrer');
    c.header('Cross-Origin-Resource-Policy', 'same-origin');
    c.header('Cache-Control', 'no-store');
    if (!c.res.headers.has('Content-Security-Policy')) c.header('Content-Security-Policy', pagePolicy);
  });

  app.get('/', async (c) => {
    const to = c.req.query('to')?.trim() ?? '';
    const mails = listTo(store, to);
    const wanted = c.req.query('message');
    const mail = wanted === undefined ? mails[0] : store.get(wanted);
    const raw = mail && (await store.raw(mail.id));
    const open = mail && raw ? { mail, content: await readMail(raw) } : null;
    const chosen = wanted !== undefined && open !== null;
    return c.html(`<!doctype html>${<InboxPage mails={mails} open={open} chosen={chosen} to={to} />}`);
  });
  app.get('/inbox.css', (c) => c.body(inboxStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' }));

  app.get('/messages', (c) =>
    c.json(
      listTo(store, c.req.query('to')?.trim() ?? '').map(({ id, from, to, subject, receivedAt }) => ({
        id,
        from,
        to,
        subject,
        receivedAt,
      })),
    ),
  );
  app.delete('/messages', async (c) => {
    await store.clear();
    return c.body(null, 204);
  });
  app.get('/messages/:id/raw', async (c) => {
    const raw = await store.raw(c.req.param('id'));
    if (raw === null) return c.json({ error: 'There is no such message' }, 404);
    return c.body(Uint8Array.from(raw), 200, {
      'Content-Type': 'message/rfc822',
      'Content-Disposition': 'attachment; filename="message.eml"',
    });
  });
  app.get('/messages/:id/html', async (c) => {
    const raw = await store.raw(c.req.param('id'));
    const html = raw && (await readMail(raw)).html;
    if (!html) return c.json({ error: 'There is no such message' }, 404);
    c.header('Content-Security-Policy', mailPolicy);
    return c.html(`<!doctype html><base target="_blank">${html}`);
  });

  app.get(certificatePath, async (c) =>
    c.body(await certificate(), 200, { 'Content-Type': 'application/x-pem-file' }),
  );

  app.post('/faults', async (c) => {
    const hint = `{"next":[{"kind":"${faultKinds.join('"|"')}","count":N}]}`;
    const { next } = await readJson(c, faultsRequest, hint);
    planFaults(next);
    return c.json({ next });
  });
  app.post('/events', async (c) => {
    const hint = '{"messageId":"…","type":"bounce"|"complaint"|"delivery"|"send","detail":{…}}';
    const { messageId, type, detail } = await readJson(c, eventsRequest, hint);
    const mail = store.get(messageId);
    if (mail === null) return c.json({ error: `There is no message ${messageId}` }, 404);
    await publish(mail, type, detail ?? {});
    return c.json({ messageId, type });
  });

  app.notFound((c) => c.json({ error: 'There is no such page' }, 404));
  app.onError((error, c) => {
    if (error instanceof HTTPException) return c.json({ error: error.message }, error.status);
    return c.json({ error: `The hub failed: ${error.message}` }, 500);
  });
  return app;
};

/** Asked for by another website's page: browsers say so with every request that may change something. */
const isForeign = (c: Context): boolean => {
  const origin = c.req.header('origin');
  return origin !== undefined && origin !== `http://${c.req.header('host')}`;
};

const listTo = (store: MailStore, to: string): Mail[] =>
  store
    .list()
    .filter((mail) => to === '' || mail.to.some((address) => address.toLowerCase() === to.toLowerCase()));

const readJson = async <S extends z.ZodMiniType>(
  c: Context,
  schema: S,
  hint: string,
): Promise<z.infer<S>> => {
  const value: unknown = await c.req.json().catch(() => undefined);
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new HTTPException(400, { message: `The body must be ${hint}` });
};

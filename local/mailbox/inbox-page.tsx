import type { Mail } from './mail.ts';
import type { ReadableMail } from './read-mail.ts';

export type OpenMail = { mail: Mail; content: ReadableMail };

type InboxProps = {
  /** Newest first. */
  mails: Mail[];
  /** The message that is shown; null when there is none. */
  open: OpenMail | null;
  /** Whether the reader chose it, rather than seeing the newest by default. */
  chosen: boolean;
  /** Only mail to this address is listed; empty for all. */
  to: string;
};

/** The page that lists and shows mail. Works without a script, as nothing but the reader's click may act. */
export const InboxPage = ({ mails, open, chosen, to }: InboxProps) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{open && chosen ? `${open.mail.subject} · Inbox` : 'Inbox · AcademicHub'}</title>
      <link rel="stylesheet" href="/inbox.css" />
    </head>
    <body class={chosen ? 'reading' : 'listing'}>
      <div class="page">
        <header class="masthead">
          <a class="name" href="/">
            AcademicHub
          </a>
          <nav aria-label="Inbox">
            <ul>
              <li>
                <a href={listPath(to)}>Reload</a>
              </li>
              <li>
                <a href="/messages">JSON</a>
              </li>
            </ul>
          </nav>
        </header>
        <main class="inbox">
          <section class="list" aria-label="Messages">
            <p class="eyebrow">Inbox · this machine only</p>
            <ToForm to={to} />
            {mails.length === 0 ? <Empty to={to} /> : <MailList mails={mails} open={open} to={to} />}
          </section>
          {open === null ? null : <MailView {...open} to={to} />}
        </main>
      </div>
    </body>
  </html>
);

const ToForm = ({ to }: { to: string }) => (
  <form action="/" method="get">
    <label class="label hidden" for="to">
      Mail to
    </label>
    <div class="joined">
      <input id="to" name="to" type="text" value={to} placeholder="Only mail to…" autocomplete="off" />
      <button class="primary" type="submit">
        Show
      </button>
    </div>
  </form>
);

const Empty = ({ to }: { to: string }) => (
  <p class="empty">
    {to === '' ? 'No mail yet. Whatever the hub sends appears here, and nowhere else.' : `No mail to ${to}.`}
  </p>
);

const MailList = ({ mails, open, to }: { mails: Mail[]; open: OpenMail | null; to: string }) => (
  <ul class="mails">
    {mails.map((mail) => (
      <li key={mail.id}>
        <a href={listPath(to, mail.id)} aria-current={mail.id === open?.mail.id ? 'true' : undefined}>
          <span class="meta">
            <span>{mail.to.join(', ')}</span>
            <Moment at={mail.receivedAt} />
          </span>
          <strong>{mail.subject || 'No subject'}</strong>
        </a>
      </li>
    ))}
  </ul>
);

const MailView = ({ mail, content, to }: OpenMail & { to: string }) => (
  <article class="mail">
    <a class="back" href={listPath(to)}>
      ← All mail
    </a>
    <p class="eyebrow">Message</p>
    <h1>{mail.subject || 'No subject'}</h1>
    <dl>
      <dt>From</dt>
      <dd>{mail.from}</dd>
      <dt>To</dt>
      <dd>{mail.to.join(', ')}</dd>
      <dt>Received</dt>
      <dd>
        <Moment at={mail.receivedAt} />
      </dd>
      {content.attachments.map(({ name, bytes }) => (
        <>
          <dt>Attached</dt>
          <dd>
            {name}, {bytes} bytes
          </dd>
        </>
      ))}
    </dl>
    {content.html === null ? null : (
      <iframe
        title="The message as HTML"
        src={`/messages/${mail.id}/html`}
        sandbox={mailSandbox}
        referrerpolicy="no-referrer"
      />
    )}
    {content.text === null ? null : (
      <details open={content.html === null}>
        <summary>Plain text</summary>
        <pre>{content.text}</pre>
      </details>
    )}
    <details>
      <summary>Headers</summary>
      <pre>{content.headers.join('\n')}</pre>
    </details>
    <p class="links">
      <a href={`/messages/${mail.id}/raw`}>Download the message as it was sent</a>
    </p>
  </article>
);

/**
 * What a mail's HTML may do: open a link that the reader clicks, in a window of its own. No script, no form, no
 * refresh, no way to this page or its origin.
 */
export const mailSandbox = 'allow-popups allow-popups-to-escape-sandbox';

const Moment = ({ at }: { at: string }) => (
  <time datetime={at}>
    {new Intl.DateTimeFormat('en-GB', {
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'UTC',
    }).format(new Date(at))}{' '}
    UTC
  </time>
);

const listPath = (to: string, message?: string): string => {
  const query = new URLSearchParams({ ...(to && { to }), ...(message && { message }) });
  return query.size === 0 ? '/' : `/?${query}`;
};

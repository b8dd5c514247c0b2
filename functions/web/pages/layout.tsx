import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Reader } from '../../radar/reader.ts';
import { siteIcon, siteScript, siteStyle } from '../assets.ts';

export type Frame = {
  /** Who is signed in. */
  reader: Reader | null;
  /** Path of the page, for the navigation. */
  path: string;
};

type LayoutProps = Frame & {
  title: string;
  description?: string;
  /** The state's address without what does not change its content. */
  canonical?: string;
  /** What the page is to programs that show a link to it (Open Graph). */
  kind?: 'website' | 'article';
  /** schema.org's description of what the page is about. */
  linkedData?: object;
  /** Query that the feeds of this state carry, with its `?`. */
  feedQuery?: string;
  children: Child;
};

const links = [
  ['/editions', 'Editions'],
  ['/sources', 'Sources'],
  ['/about', 'About'],
  ['/radar', 'My radar'],
] as const;

const Masthead = ({ reader, path }: Frame) => (
  <header class="masthead">
    <a class="name" href="/">
      AcademicHub
    </a>
    <nav aria-label="Site">
      <ul>
        {links.map(([href, name]) => (
          <li>
            <a href={href} aria-current={path === href ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
        {reader ? (
          <li>
            <form method="post" action="/sign-out">
              <button class="plain" type="submit">
                Sign out
              </button>
            </form>
          </li>
        ) : null}
      </ul>
    </nav>
  </header>
);

const OpenGraph = ({
  title,
  description,
  canonical,
  kind,
}: {
  title: string;
  description: string | undefined;
  canonical: string | undefined;
  kind: string;
}) => (
  <>
    <meta property="og:site_name" content="AcademicHub" />
    <meta property="og:type" content={kind} />
    <meta property="og:title" content={title} />
    {description ? <meta property="og:description" content={description} /> : null}
    {canonical ? <meta property="og:url" content={canonical} /> : null}
    <meta name="twitter:card" content="summary" />
  </>
);

/** A block of data, which the policy against inline script leaves alone; `<` must not end it. */
const LinkedData = ({ data }: { data: object }) => (
  <script type="application/ld+json">{raw(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>
);

/** The dress of every page. */
export const Layout = ({
  title,
  description,
  canonical,
  kind = 'website',
  linkedData,
  feedQuery = '',
  children,
  ...frame
}: LayoutProps) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {description ? <meta name="description" content={description} /> : null}
      {canonical ? <link rel="canonical" href={canonical} /> : null}
      <OpenGraph title={title} description={description} canonical={canonical} kind={kind} />
      {linkedData ? <LinkedData data={linkedData} /> : null}
      <link rel="stylesheet" href={siteStyle.path} />
      <link rel="alternate" type="application/atom+xml" title="AcademicHub" href={`/feed.atom${feedQuery}`} />
      <link
        rel="alternate"
        type="application/feed+json"
        title="AcademicHub"
        href={`/feed.json${feedQuery}`}
      />
      <link rel="icon" type="image/svg+xml" href={siteIcon.path} />
      <script src={siteScript.path} defer />
    </head>
    <body>
      <div class="page">
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <Masthead {...frame} />
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <footer class="foot">
          <p>Papers are their authors’; every entry links to its source.</p>
          <nav aria-label="Feeds">
            <a href={`/feed.atom${feedQuery}`}>Atom</a> · <a href={`/feed.json${feedQuery}`}>JSON Feed</a> ·{' '}
            <a href="/api/openapi.json">API</a>
          </nav>
        </footer>
      </div>
    </body>
  </html>
);

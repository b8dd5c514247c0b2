import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Source } from '../../feeds/sources/source.ts';
import type { Paper } from '../../papers/paper.ts';
import type { Editions } from '../editions/editions.ts';
import { bibtex } from '../exports/bibtex.ts';
import { authorProfile } from '../follows/author-profile.ts';
import { AboutPage } from '../pages/about-page.tsx';
import { AuthorPage } from '../pages/author-page.tsx';
import { PaperPage } from '../pages/paper-page.tsx';
import { SourcesPage } from '../pages/sources-page.tsx';
import type { AnswerPublic } from '../requests/page-cache.ts';
import { frameOf, type WebEnv } from '../respond.tsx';
import { findAlike } from '../search/search.ts';
import type { SearchDays } from '../search/search-days.ts';
import type { WebServices } from '../services.ts';

// Longer than any DOI in use; the table would refuse a key of more than 2 kB.
const MAX_ID = 512;
const MAX_NAME = 200;
// Two batches of the table; the page says when there are more.
const MAX_MENTIONS = 200;
const ALIKE = 5;

/** `GET /papers/{id}`, `/authors/{key}`, `/sources` and `/about`. */
export const referenceRoutes = (
  services: WebServices,
  editions: Editions,
  days: SearchDays,
  answer: AnswerPublic,
) => {
  const routes = new Hono<WebEnv>();
  const catalogue = new Map(services.catalogue.map((source) => [source.id, source]));

  const paperOf = async (id: string): Promise<Paper> => {
    const paper = id.length <= MAX_ID ? await services.getPaper(id) : null;
    if (!paper) throw new HTTPException(404, { message: 'There is no paper with this id.' });
    return paper;
  };

  /** Papers of its own day. */
  const alike = async (paper: Paper): Promise<Paper[]> => {
    const segment = await days.on(paper.firstSeenAt.slice(0, 10));
    const ids = segment ? findAlike(segment, paper, ALIKE) : [];
    const papers = new Map((await services.getPapers(ids)).map((other) => [other.id, other]));
    return ids.flatMap((id) => papers.get(id) ?? []);
  };

  // DOIs hold slashes.
  routes.get('/papers/:id{.+\\.bib}', async (c) => {
    const paper = await paperOf(c.req.param('id').slice(0, -'.bib'.length));
    c.header('Cache-Control', 'public, max-age=3600');
    c.header('Content-Disposition', 'inline; filename="paper.bib"');
    return c.body(bibtex(paper), 200, { 'Content-Type': 'application/x-bibtex; charset=utf-8' });
  });

  routes.get('/papers/:id{.+}', (c) =>
    answer(c, c.req.path, async () => {
      const paper = await paperOf(c.req.param('id'));
      return (
        <PaperPage
          {...frameOf(c)}
          paper={paper}
          alike={await alike(paper)}
          sourceOf={(sourceId): Source | undefined => catalogue.get(sourceId)}
          origin={services.origin}
        />
      );
    }),
  );

  routes.get('/authors/:key{.+}', (c) => {
    const key = c.req.param('key');
    const name = (c.req.query('name') ?? '').normalize('NFC').trim().slice(0, MAX_NAME);
    return answer(c, `/authors/${encodeURIComponent(key)}?${new URLSearchParams({ name })}`, async () => {
      const mentions = key.length <= MAX_ID ? await services.listMentions(key, MAX_MENTIONS) : [];
      const papers = await services.getPapers([...new Set(mentions.map(({ paperId }) => paperId))]);
      const profile = authorProfile(papers, key, name === '' ? null : name);
      if (!profile) throw new HTTPException(404, { message: 'Nobody of this name has been seen yet.' });
      return (
        <AuthorPage
          {...frameOf(c)}
          profile={profile}
          authorKey={key}
          asked={name === '' ? null : name}
          isCut={mentions.length === MAX_MENTIONS}
          now={services.now()}
          origin={services.origin}
        />
      );
    });
  });

  routes.get('/sources', (c) =>
    answer(c, '/sources', async () => {
      const states = new Map((await editions.sourceStates()).map((state) => [state.sourceId, state]));
      return (
        <SourcesPage {...frameOf(c)} sources={services.catalogue} states={states} now={services.now()} />
      );
    }),
  );

  routes.get('/about', (c) => answer(c, '/about', () => <AboutPage {...frameOf(c)} />));

  return routes;
};

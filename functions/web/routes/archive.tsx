import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Delivery } from '../../digests/delivery.ts';
import type { Reader } from '../../radar/reader.ts';
import { ArchivedDigestPage, ArchivePage } from '../pages/archive-pages.tsx';
import { owner } from '../requests/owner.ts';
import { frameOf, page, type WebEnv } from '../respond.tsx';
import type { WebServices } from '../services.ts';

const MAX_PERIODS = 400;
const MAX_PAPERS = 200;

/** `/radar/archive` and below: the digests that a reader was sent. */
export const archiveRoutes = (services: WebServices) => {
  const routes = new Hono<WebEnv>();

  const sentTo = async (reader: Reader): Promise<Delivery[]> => {
    const sent: Delivery[] = [];
    for (const id of [reader.id, ...(reader.movedFrom ?? [])])
      for await (const delivery of services.archive.of(id))
        if (delivery.state === 'sent') sent.push(delivery);
    return sent.sort((one, other) => (one.cutoff < other.cutoff ? 1 : -1)).slice(0, MAX_PERIODS);
  };

  routes.get('/radar/archive', async (c) => {
    const reader = owner(c);
    return page(c, <ArchivePage {...frameOf(c)} deliveries={await sentTo(reader)} />);
  });

  routes.get('/radar/archive/:period', async (c) => {
    const delivery = (await sentTo(owner(c))).find(({ periodId }) => periodId === c.req.param('period'));
    if (!delivery) throw new HTTPException(404, { message: 'You were sent no digest of that name.' });
    const papers = await services.getPapers(delivery.paperIds.slice(0, MAX_PAPERS));
    const byId = new Map(papers.map((paper) => [paper.id, paper]));
    const inOrder = delivery.paperIds.flatMap((id) => byId.get(id) ?? []);
    return page(c, <ArchivedDigestPage {...frameOf(c)} delivery={delivery} papers={inOrder} />);
  });

  return routes;
};

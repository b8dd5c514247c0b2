import type { Delivery } from '../../digests/delivery.ts';
import { counted } from '../../papers/counted.ts';
import type { Paper } from '../../papers/paper.ts';
import { paperPath } from '../addresses.ts';
import { weekday } from '../dates.ts';
import { type Frame, Layout } from './layout.tsx';

const BackToRadar = () => (
  <p class="eyebrow">
    <a href="/radar">Your radar</a>
  </p>
);

export const ArchivePage = ({ deliveries, ...frame }: Frame & { deliveries: readonly Delivery[] }) => (
  <Layout {...frame} title="Your digests - AcademicHub">
    <div class="text">
      <BackToRadar />
      <h1>Your digests</h1>
      {deliveries.length === 0 ? <p>None was sent yet.</p> : null}
      <ul class="editions">
        {deliveries.map(({ periodId, cutoff, paperIds }) => (
          <li>
            <a href={`/radar/archive/${encodeURIComponent(periodId)}`}>{weekday(cutoff)}</a>{' '}
            <span class="note">{counted(paperIds.length, 'paper')}</span>
          </li>
        ))}
      </ul>
    </div>
  </Layout>
);

export const ArchivedDigestPage = ({
  delivery,
  papers,
  ...frame
}: Frame & { delivery: Delivery; papers: readonly Paper[] }) => (
  <Layout {...frame} title="A digest of yours - AcademicHub">
    <div class="text">
      <p class="eyebrow">
        <a href="/radar/archive">Your digests</a>
      </p>
      <h1>{weekday(delivery.cutoff)}</h1>
      <ul class="found">
        {papers.map(({ id, title }) => (
          <li>
            <a href={paperPath(id)}>
              <bdi>{title}</bdi>
            </a>
          </li>
        ))}
      </ul>
      {papers.length < delivery.paperIds.length ? (
        <p class="note">And {delivery.paperIds.length - papers.length} more.</p>
      ) : null}
    </div>
  </Layout>
);

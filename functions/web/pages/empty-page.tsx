import { Hero, SamplesNotice, SITE_TITLE } from './hero.tsx';
import { type Frame, Layout } from './layout.tsx';

/** Before the first source has answered. */
export const EmptyPage = ({ samples, ...frame }: Frame & { samples: boolean }) => (
  <Layout {...frame} title={SITE_TITLE}>
    {samples ? <SamplesNotice /> : null}
    <Hero reader={frame.reader} />
    <p class="notice">No edition yet: the first one appears as soon as a source has answered.</p>
  </Layout>
);

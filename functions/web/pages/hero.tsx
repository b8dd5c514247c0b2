import type { Reader } from '../../radar/reader.ts';
import { nextDigestSentence } from '../next-digest.ts';
import { SubscribeForm } from './subscribe-form.tsx';

export const SITE_TITLE = 'Academic Intelligence - Curated Daily: Explore the Frontier of Global Academia';

export const SamplesNotice = () => (
  <p class="notice">
    <strong>Samples.</strong> No source could be reached or none was asked: these papers are invented, to show
    how the hub works.
  </p>
);

const ReaderNote = ({ reader }: { reader: Reader }) => (
  <div>
    <p class="eyebrow">Your radar</p>
    <p class="note">{nextDigestSentence(reader)}</p>
    <p class="note">
      <a href="/radar">
        {reader.follows.length === 0 ? 'Follow something' : `You follow ${reader.follows.length}. Change`}
      </a>
    </p>
  </div>
);

/** `brief`: on a phone only the title, above what was asked for. */
export const Hero = ({ reader, brief = false }: { reader: Reader | null; brief?: boolean }) => (
  <section class={brief ? 'hero brief' : 'hero'}>
    <div>
      <p class="eyebrow">Academic intelligence · curated daily</p>
      <h1>Explore the Frontier of Global Academia</h1>
      <p class="standfirst">
        Every morning, what preprint servers and journals published since yesterday, and a briefing in which
        each sentence names the papers it rests on.
      </p>
    </div>
    {reader ? <ReaderNote reader={reader} /> : <SubscribeForm />}
  </section>
);

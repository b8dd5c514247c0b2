import type { Briefing } from '../../briefings/briefing.ts';
import { paperPath } from '../addresses.ts';
import { weekday } from '../dates.ts';
import type { Edition } from '../edition.ts';
import { BriefingText } from './briefing-view.tsx';
import { type Frame, Layout } from './layout.tsx';

type Props = Frame & { edition: Edition; briefing: Briefing };

export const BriefingPage = ({ edition, briefing, ...frame }: Props) => {
  const papers = new Map(edition.papers.map((paper) => [paper.id, paper]));
  const cited = edition.papers.filter(({ id }) =>
    [...briefing.lead, ...briefing.themes.flatMap((theme) => theme.sentences)].some(({ paperIds }) =>
      paperIds.includes(id),
    ),
  );
  return (
    <Layout {...frame} title={`Briefing, ${weekday(edition.date)} - AcademicHub`}>
      <div class="text briefing">
        <h1>{weekday(edition.date)}</h1>
        <h2 class="eyebrow">The briefing</h2>
        <BriefingText
          briefing={briefing}
          cite={(id) => {
            const paper = papers.get(id);
            const number = edition.numbers.get(id);
            return paper && number ? { number, href: paperPath(id), title: paper.title } : null;
          }}
        />
        <h2 class="eyebrow">Papers</h2>
        <ol>
          {cited.map((paper) => (
            <li>
              {edition.numbers.get(paper.id)}. <a href={paperPath(paper.id)}>{paper.title}</a>
            </li>
          ))}
        </ol>
        <p class="note">
          <a href={`/?date=${edition.date}`}>The whole edition: {edition.papers.length} papers</a>
        </p>
      </div>
    </Layout>
  );
};

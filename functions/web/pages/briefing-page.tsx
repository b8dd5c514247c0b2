import type { Briefing, BriefingSentence } from '../../briefings/briefing.ts';
import { paperPath } from '../addresses.ts';
import { weekday } from '../dates.ts';
import type { Edition } from '../editions/edition.ts';
import { slug } from '../slug.ts';
import { BriefingEvidence, BriefingText, type Cite } from './briefing-view.tsx';
import { type Frame, Layout } from './layout.tsx';

type Props = Frame & {
  edition: Edition;
  /** The whole edition's, or one field's. */
  briefing: Briefing;
};

const Fields = ({ edition, briefing }: Pick<Props, 'edition' | 'briefing'>) => {
  const fields = edition.briefing?.fields ?? [];
  if (fields.length === 0) return null;
  const page = `/briefings/${edition.date}`;
  return (
    <nav aria-label="Fields">
      <p class="note">
        <a href={page} aria-current={briefing.field === undefined ? 'page' : undefined}>
          All fields
        </a>
        {fields.map((field) => (
          <>
            {' · '}
            <a
              href={`${page}?field=${slug(field)}`}
              aria-current={briefing.field === field ? 'page' : undefined}
            >
              {field}
            </a>
          </>
        ))}
      </p>
    </nav>
  );
};

const PaperSummary = ({ summary, cite }: { summary: BriefingSentence | undefined; cite: Cite }) =>
  summary ? (
    <>
      <p class="sentence" dir="auto">
        {summary.text}
      </p>
      <BriefingEvidence evidence={summary.evidence} cite={cite} />
    </>
  ) : null;

/** The briefing, its sentences open to what they rest on, and the papers that it cites, each in a sentence. */
export const BriefingPage = ({ edition, briefing, ...frame }: Props) => {
  const papers = new Map(edition.papers.map((paper) => [paper.id, paper]));
  const sentences = [
    ...briefing.lead,
    ...[...briefing.themes, ...(briefing.bridges ?? [])].flatMap((part) => part.sentences),
  ];
  const citedIds = new Set(sentences.flatMap(({ paperIds }) => paperIds));
  const cited = edition.papers.filter(({ id }) => citedIds.has(id));
  const summaries = new Map(Object.entries(edition.briefing?.summaries ?? {}));
  const cite: Cite = (id) => {
    const paper = papers.get(id);
    const number = edition.numbers.get(id);
    return paper && number ? { number, href: paperPath(id), title: paper.title } : null;
  };
  return (
    <Layout {...frame} title={`Briefing, ${weekday(edition.date)} - AcademicHub`}>
      <div class="text briefing">
        <h1>{weekday(edition.date)}</h1>
        <h2 class="eyebrow">{briefing.field ? `The briefing: ${briefing.field}` : 'The briefing'}</h2>
        <Fields edition={edition} briefing={briefing} />
        <BriefingText briefing={briefing} cite={cite} whole />
        <h2 class="eyebrow">Papers</h2>
        <ol>
          {cited.map((paper) => (
            <li id={paper.id}>
              {edition.numbers.get(paper.id)}. <a href={paperPath(paper.id)}>{paper.title}</a>
              <PaperSummary summary={summaries.get(paper.id)} cite={cite} />
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

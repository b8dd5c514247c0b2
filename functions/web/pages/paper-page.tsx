import type { Source } from '../../feeds/sources/source.ts';
import { doiUrl } from '../../papers/link.ts';
import type { Announcement, Author, Paper, PaperPart } from '../../papers/paper.ts';
import type { Reader } from '../../radar/reader.ts';
import { authorPath, httpUrl, paperPath } from '../addresses.ts';
import { day } from '../dates.ts';
import { scholarlyArticle } from '../exports/linked-data.ts';
import { type Frame, Layout } from './layout.tsx';
import { AuthorName, FollowForm, PaperLinks, PaperMeta } from './paper-item.tsx';
import { ScholarlyText } from './scholarly-text.tsx';

// What a reader looks at before the abstract; the others open in place.
const FIRST_AUTHORS = 20;
// The page of a collaboration of 3,000 would be half a megabyte.
const LISTED_AUTHORS = 1000;
// Past these a button beside each name would hide the names.
const FOLLOWED_AUTHORS = 12;
const SHOWN_CHARACTERS = 50_000;
const DESCRIBED_CHARACTERS = 300;

const says: Record<Announcement['kind'], string> = {
  new: 'new',
  cross: 'cross-list',
  replace: 'new version',
  'replace-cross': 'new version, cross-list',
  published: 'published',
};

type SourceOf = (sourceId: string) => Source | undefined;

const Announcements = ({ paper, sourceOf }: { paper: Paper; sourceOf: SourceOf }) => (
  <div class="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">Seen</th>
          <th scope="col">Source</th>
          <th scope="col">As</th>
        </tr>
      </thead>
      <tbody>
        {paper.announcements.map((announcement) => {
          const href = httpUrl(announcement.url);
          const name = sourceOf(announcement.source)?.name ?? announcement.source;
          return (
            <tr>
              <td>
                <time datetime={announcement.seenAt}>{day(announcement.seenAt)}</time>
              </td>
              <td>{href ? <a href={href}>{name}</a> : name}</td>
              <td>
                {says[announcement.kind]}
                {announcement.version === null ? null : `, v${announcement.version}`}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </div>
);

const count = (number: number) => number.toLocaleString('en-GB');

const AllAuthors = ({ authors, reader }: { authors: readonly Author[]; reader: Reader | null }) => {
  const item = (author: Author, place: number) => (
    <AuthorName author={author} reader={reader} authorHref={authorPath} follows={place < FOLLOWED_AUTHORS} />
  );
  // One or two would take no more room than the words that hide them.
  const first = authors.length > FIRST_AUTHORS + 2 ? FIRST_AUTHORS : authors.length;
  const hidden = authors.length - first;
  const unlisted = Math.max(0, authors.length - LISTED_AUTHORS);
  return (
    <>
      <ul class="authors">{authors.slice(0, first).map(item)}</ul>
      {hidden > 0 ? (
        <details class="more">
          <summary>{count(hidden)} more authors</summary>
          <ul class="authors">
            {authors.slice(first, LISTED_AUTHORS).map((author) => item(author, FOLLOWED_AUTHORS))}
          </ul>
          {unlisted > 0 ? <p class="note">And {count(unlisted)} more, whom the source lists.</p> : null}
        </details>
      ) : null}
    </>
  );
};

const Alike = ({ papers }: { papers: readonly Paper[] }) => (
  <>
    <h2 class="eyebrow">On the same theme, that day</h2>
    <ul class="editions">
      {papers.map(({ id, title, venue }) => (
        <li>
          <a href={paperPath(id)}>
            <bdi>
              <ScholarlyText text={title} />
            </bdi>
          </a>
          {venue ? <span class="note"> {venue}</span> : null}
        </li>
      ))}
    </ul>
  </>
);

/** What was taken for another version of the paper on probable grounds. */
const Likely = ({ parts }: { parts: readonly PaperPart[] }) => (
  <>
    {parts.slice(1).map(({ paper: { url, identifiers, venue, title } }) => {
      const href = httpUrl(url ?? (identifiers.doi && doiUrl(identifiers.doi)));
      const name = [venue, identifiers.doi ?? (identifiers.arxiv && `arXiv:${identifiers.arxiv}`)]
        .filter((part) => part)
        .join(', ');
      return (
        <p class="note">
          Probably the same work as {href ? <a href={href}>{name || title}</a> : name || title}: same title,
          same first author.
        </p>
      );
    })}
  </>
);

type Props = Frame & { paper: Paper; alike: readonly Paper[]; sourceOf: SourceOf; origin: string };

export const PaperPage = ({ paper, alike, sourceOf, origin, ...frame }: Props) => {
  const edition = paper.firstSeenAt.slice(0, 10);
  return (
    <Layout
      {...frame}
      title={`${paper.title} - AcademicHub`}
      {...(paper.abstract ? { description: paper.abstract.slice(0, DESCRIBED_CHARACTERS) } : {})}
      canonical={`${origin}${paperPath(paper.id)}`}
      kind="article"
      linkedData={scholarlyArticle(paper, origin)}
    >
      <article class="text">
        <PaperMeta paper={paper} source={sourceOf(paper.announcements[0]?.source ?? '')} />
        <h1 class="title" dir="auto">
          <ScholarlyText text={paper.title} />
        </h1>
        {frame.reader ? <FollowForm next={frame.path} /> : null}
        <AllAuthors authors={paper.authors} reader={frame.reader} />
        <p class="abstract" dir="auto">
          {paper.abstract === null ? (
            'The sources gave no abstract.'
          ) : (
            <ScholarlyText text={paper.abstract.slice(0, SHOWN_CHARACTERS)} />
          )}
        </p>
        <div class="links">
          <PaperLinks paper={paper} />
          <a href={`/?date=${edition}`}>Edition of {day(edition)}</a>
        </div>
        {paper.categories.length > 0 ? (
          <>
            <h2 class="eyebrow">Categories</h2>
            <p class="note">{paper.categories.join(' · ')}</p>
          </>
        ) : null}
        <h2 class="eyebrow">Announcements</h2>
        {paper.likely ? <Likely parts={paper.likely} /> : null}
        <Announcements paper={paper} sourceOf={sourceOf} />
        {alike.length > 0 ? <Alike papers={alike} /> : null}
      </article>
    </Layout>
  );
};

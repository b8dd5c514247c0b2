import { counted } from '../../papers/counted.ts';
import type { Paper } from '../../papers/paper.ts';
import { authorPath, followPath, paperPath } from '../addresses.ts';
import { day } from '../dates.ts';
import type { AuthorProfile, Person } from '../follows/author-profile.ts';
import { Activity } from './activity.tsx';
import { type Frame, Layout } from './layout.tsx';
import { FollowAuthor, FollowForm } from './paper-item.tsx';
import { ScholarlyText } from './scholarly-text.tsx';

const Papers = ({ papers }: { papers: readonly Paper[] }) => (
  <ul class="editions">
    {papers.map((paper) => (
      <li>
        <a href={paperPath(paper.id)}>
          <bdi>
            <ScholarlyText text={paper.title} />
          </bdi>
        </a>
        <span class="meta">
          <time datetime={(paper.publishedAt ?? paper.firstSeenAt).slice(0, 10)}>
            {day(paper.publishedAt ?? paper.firstSeenAt)}
          </time>
          {paper.venue ? <span>{paper.venue}</span> : null}
        </span>
      </li>
    ))}
  </ul>
);

const says: Record<'orcid' | 'coauthors', string> = {
  orcid: 'One person, by their ORCID.',
  coauthors: 'Probably one person: each of these papers shares a coauthor with another.',
};

const PersonSection = ({ person }: { person: Person }) => (
  <section>
    <h2>
      <bdi>{person.names[0]}</bdi>
    </h2>
    <p class="note">
      {person.evidence ? says[person.evidence] : null}
      {person.orcid ? (
        <>
          {' '}
          <a href={`https://orcid.org/${person.orcid}`}>{person.orcid}</a>
        </>
      ) : null}
    </p>
    {person.names.length > 1 ? (
      <p class="note">
        Also signs as{' '}
        {person.names.slice(1).map((name, place) => (
          <>
            {place > 0 ? ', ' : null}
            <bdi>{name}</bdi>
          </>
        ))}
      </p>
    ) : null}
    {person.coauthors.length > 0 ? (
      <p class="note">
        With{' '}
        {person.coauthors.map(({ name, count }, place) => (
          <>
            {place > 0 ? ', ' : null}
            <a href={authorPath(name)} rel="nofollow">
              <bdi>{name}</bdi>
            </a>
            {count > 1 ? ` (${count})` : null}
          </>
        ))}
      </p>
    ) : null}
    <Papers papers={person.papers} />
  </section>
);

/** An index key as people would say it: `Lindqvist, M.` */
const spoken = (authorKey: string): string => {
  const [family = '', initial = ''] = authorKey.split('|');
  const name = family.charAt(0).toUpperCase() + family.slice(1);
  return /^\p{L}$/u.test(initial) ? `${name}, ${initial.toUpperCase()}.` : name;
};

type Props = Frame & {
  profile: AuthorProfile;
  authorKey: string;
  /** The name that the visitor came with. */
  asked: string | null;
  isCut: boolean;
  now: Date;
  origin: string;
};

export const AuthorPage = ({ profile, authorKey, asked, isCut, now, origin, ...frame }: Props) => {
  const name = asked ?? profile.names[0] ?? spoken(authorKey);
  const { papers, persons, loose, names } = profile;
  const isOne = persons.length === 1 && loose.length === 0;
  return (
    <Layout
      {...frame}
      title={`${name} - AcademicHub`}
      description={`Papers seen by AcademicHub that are signed ${names.slice(0, 5).join(', ')}.`}
      canonical={`${origin}/authors/${encodeURIComponent(authorKey)}${asked === null ? '' : `?${new URLSearchParams({ name: asked })}`}`}
    >
      <div class="text people">
        <p class="eyebrow">Author</p>
        <h1 dir="auto">{name}</h1>
        {frame.reader ? <FollowForm next={asked === null ? frame.path : authorPath(asked)} /> : null}
        <p>
          <FollowAuthor name={name} reader={frame.reader} />
        </p>
        <p>
          {isCut ? 'The newest ' : null}
          {counted(papers.length, 'paper')} by whoever signs{' '}
          {names.slice(0, 8).map((printed, place) => (
            <>
              {place > 0 ? ', ' : null}
              <bdi>{printed}</bdi>
            </>
          ))}
          {names.length > 8 ? ` and ${names.length - 8} other forms` : null}.{' '}
          {isOne
            ? null
            : 'People who share a name may be mixed here: only an ORCID tells for certain who is who.'}
        </p>
        <Activity dates={papers.map((paper) => paper.publishedAt ?? paper.firstSeenAt)} now={now} />
        {persons.map((person) => (
          <PersonSection person={person} />
        ))}
        {loose.length > 0 ? (
          <section>
            <h2>{persons.length > 0 ? 'Others, by name alone' : 'By name alone'}</h2>
            <p class="note">Nothing but the name ties these papers to anybody.</p>
            <Papers papers={loose} />
          </section>
        ) : null}
        {asked === null ? null : (
          <p class="note">
            <a href={`/authors/${encodeURIComponent(authorKey)}`}>
              Everybody who may be meant by <bdi>{spoken(authorKey)}</bdi>
            </a>{' '}
            · <a href={followPath('author', asked)}>Get new papers by mail</a>
          </p>
        )}
      </div>
    </Layout>
  );
};

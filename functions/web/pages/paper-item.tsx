import type { Source } from '../../feeds/sources/source.ts';
import type { Author, Paper } from '../../papers/paper.ts';
import type { Reader } from '../../radar/reader.ts';
import { followPath, httpUrl, paperPath } from '../addresses.ts';
import { day } from '../dates.ts';
import { badgeOf, sourceLabel } from '../editions/paper-label.ts';
import { ScholarlyText } from './scholarly-text.tsx';

// Collaborations sign with thousands of names; the paper's own page has more of them.
const LISTED_AUTHORS = 12;
// About four lines of the list's column; shorter abstracts have nothing to unfold.
const FOLDED_CHARACTERS = 300;
const SHOWN_CHARACTERS = 6000;

/** The form that every "+ Follow" button on a page belongs to. */
export const FollowForm = ({ next }: { next: string }) => (
  <form id="follow" method="post" action="/radar/follows">
    <input type="hidden" name="kind" value="author" />
    <input type="hidden" name="next" value={next} />
  </form>
);

export const FollowAuthor = ({ name, reader }: { name: string; reader: Reader | null }) => {
  if (!reader) {
    return (
      <a class="follow" href={followPath('author', name)} rel="nofollow">
        + Follow<span class="hidden"> {name}</span>
      </a>
    );
  }
  const known = reader.follows.some(({ kind, value }) => kind === 'author' && value === name);
  if (known) return <span class="note">following</span>;
  return (
    <button class="follow" form="follow" name="value" value={name} type="submit">
      + Follow<span class="hidden"> {name}</span>
    </button>
  );
};

type AuthorProps = {
  author: Author;
  reader: Reader | null;
  /** The address that shows this author's papers. */
  authorHref: (name: string) => string;
  follows: boolean;
};

export const AuthorName = ({ author: { name, group }, reader, authorHref, follows }: AuthorProps) => (
  <li>
    <a href={authorHref(name)} rel="nofollow">
      <bdi>{name}</bdi>
    </a>
    {group || !follows ? null : (
      <>
        {' '}
        <FollowAuthor name={name} reader={reader} />
      </>
    )}
  </li>
);

type AuthorsProps = Pick<AuthorProps, 'reader' | 'authorHref'> & {
  authors: readonly Author[];
  /** Where the others are, beyond the first twelve. */
  more: string;
};

const Authors = ({ authors, more, ...rest }: AuthorsProps) => (
  <ul class="authors">
    {authors.slice(0, LISTED_AUTHORS).map((author) => (
      <AuthorName author={author} follows {...rest} />
    ))}
    {authors.length > LISTED_AUTHORS ? (
      <li>
        <a href={more}>{(authors.length - LISTED_AUTHORS).toLocaleString('en-GB')} more</a>
      </li>
    ) : null}
  </ul>
);

export const PaperMeta = ({ paper, source }: { paper: Paper; source: Source | undefined }) => {
  const badge = badgeOf(paper);
  const date = paper.publishedAt ?? paper.firstSeenAt;
  return (
    <p class="meta">
      <span>{sourceLabel(paper, source)}</span>
      <time datetime={date.slice(0, 10)}>{day(date)}</time>
      {badge ? <span class="badge">{badge}</span> : null}
    </p>
  );
};

const isPubMed = (url: string) => new URL(url).hostname === 'pubmed.ncbi.nlm.nih.gov';

/** Where the paper itself is: only http(s), and identifiers under their resolvers. */
export const PaperLinks = ({ paper }: { paper: Paper }) => {
  const { arxiv, doi, pmid } = paper.identifiers;
  const url = httpUrl(paper.url);
  return (
    <>
      {arxiv ? <a href={`https://arxiv.org/abs/${encodeURI(arxiv)}`}>arXiv:{arxiv}</a> : null}
      {doi ? (
        <a href={`https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}`}>doi:{doi}</a>
      ) : null}
      {pmid ? (
        <a href={`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`}>PubMed {pmid}</a>
      ) : null}
      {url && !arxiv && !doi && !(pmid && isPubMed(url)) ? (
        <a class="elsewhere" href={url}>
          {new URL(url).hostname.replace(/^www\./, '')}
        </a>
      ) : null}
      <a class="bibtex" href={`${paperPath(paper.id)}.bib`} rel="nofollow">
        BibTeX
      </a>
    </>
  );
};

type ItemProps = {
  paper: Paper;
  number: number;
  source: Source | undefined;
  reader: Reader | null;
  authorHref: (name: string) => string;
};

export const PaperItem = ({ paper, number, source, reader, authorHref }: ItemProps) => {
  const abstract = paper.abstract?.slice(0, SHOWN_CHARACTERS) ?? null;
  const isCut = abstract !== null && abstract.length < (paper.abstract?.length ?? 0);
  const isFolded = abstract !== null && abstract.length > FOLDED_CHARACTERS;
  return (
    <li class="paper" id={`paper-${number}`}>
      <span class="number">{String(number).padStart(2, '0')}.</span>
      <article>
        <PaperMeta paper={paper} source={source} />
        <h2>
          <a href={paperPath(paper.id)}>
            <bdi>
              <ScholarlyText text={paper.title} />
            </bdi>
          </a>
        </h2>
        <Authors authors={paper.authors} reader={reader} authorHref={authorHref} more={paperPath(paper.id)} />
        {abstract ? (
          <p class={isFolded ? 'abstract folded' : 'abstract'} dir="auto">
            <ScholarlyText text={abstract} />
            {isCut ? '…' : ''}
          </p>
        ) : null}
        <div class="links">
          {isFolded ? (
            <label>
              <input class="unfold" type="checkbox" />
              <span>
                Abstract<span class="hidden"> in full</span>
              </span>
            </label>
          ) : null}
          <PaperLinks paper={paper} />
        </div>
      </article>
    </li>
  );
};

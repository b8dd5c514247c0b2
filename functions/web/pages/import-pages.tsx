import { counted } from '../../papers/counted.ts';
import type { Proposal, Proposals } from '../../radar/import/proposals.ts';
import { type Frame, Layout } from './layout.tsx';

/** Whoever brings a small file wants everybody in it. */
const FEW = 30;
/** Ticked beforehand: who occurs more than once, and not so many that a digest drowns in them. */
const MAX_TICKED = 50;

const Heading = ({ title }: { title: string }) => (
  <>
    <p class="eyebrow">
      <a href="/radar">Your radar</a>
    </p>
    <h1>{title}</h1>
  </>
);

const formats: readonly [string, string][] = [
  ['BibTeX', '.bib, from Zotero, Mendeley, JabRef, Google Scholar'],
  ['RIS', '.ris, from EndNote, RefWorks, most publishers'],
  ['CSL-JSON', '.json, from Zotero or Crossref'],
  ['ORCID record', '.json, from pub.orcid.org'],
  ['OPML', '.opml, the feeds of a feed reader'],
];

/** Where a file is chosen. */
export const ImportPage = ({ error, ...frame }: Frame & { error: string | null }) => (
  <Layout {...frame} title="Import - AcademicHub">
    <div class="text">
      <Heading title="Bring your library" />
      <p>
        The people whom you cite most are the people to follow. Choose a file: you see who is in it, and
        nothing is followed before you say so. The file itself is not kept.
      </p>
      <form method="post" action="/radar/import" enctype="multipart/form-data" class="upload">
        {error ? (
          <p class="error" role="alert" id="file-error">
            {error}
          </p>
        ) : null}
        <label class="label" for="file">
          A file of at most 2 MB
        </label>
        <div class="joined">
          <input
            id="file"
            name="file"
            type="file"
            required
            accept=".bib,.bibtex,.ris,.txt,.json,.opml,.xml"
            aria-describedby={error ? 'file-error' : undefined}
            aria-invalid={error ? 'true' : undefined}
          />
          <button class="primary" type="submit">
            Read it
          </button>
        </div>
      </form>
      <dl class="formats note">
        {formats.map(([name, from]) => (
          <div>
            <dt>{name}</dt>
            <dd>{from}</dd>
          </div>
        ))}
      </dl>
    </div>
  </Layout>
);

const About = ({ proposal: { also, orcid, followed } }: { proposal: Proposal }) => {
  const shown = also.slice(0, 3).join('; ') + (also.length > 3 ? ` and ${also.length - 3} more` : '');
  const parts = [
    ...(orcid ? [`ORCID ${orcid}`] : []),
    ...(also.length > 0 ? [`also as ${shown}`] : []),
    ...(followed === 'yes' ? ['you follow this already'] : []),
    ...(typeof followed === 'object' ? [`may be ${followed.as}, whom you follow`] : []),
  ];
  return parts.length === 0 ? null : <small>{parts.join(' · ')}</small>;
};

const Row = ({ proposal, ticked }: { proposal: Proposal; ticked: boolean }) => {
  const { kind, value, name, followed } = proposal;
  const about = (
    <span>
      <bdi>{name}</bdi>
      <About proposal={proposal} />
    </span>
  );
  return (
    <li>
      {followed === 'yes' ? (
        <span class="choice">
          <span aria-hidden="true">✓</span>
          {about}
        </span>
      ) : (
        <label class="choice">
          <input type="checkbox" name={kind} value={value} checked={ticked} />
          {about}
        </label>
      )}
      {proposal.count === null ? null : <span class="rate">{counted(proposal.count, 'paper')}</span>}
    </li>
  );
};

const sections: readonly { kind: Proposal['kind']; title: string }[] = [
  { kind: 'source', title: 'Sources' },
  { kind: 'author', title: 'Authors' },
  { kind: 'keyword', title: 'Keywords' },
];

/** Who is ticked beforehand, of one kind's proposals in their order. */
const tickedIn = (proposals: readonly Proposal[]): Set<Proposal> => {
  const fresh = proposals.filter(({ followed }) => followed === 'no');
  const wanted = fresh.length <= FEW ? fresh : fresh.filter(({ count: often }) => (often ?? 2) > 1);
  return new Set(wanted.slice(0, MAX_TICKED));
};

const Submit = () => (
  <p class="confirm">
    <button class="primary" type="submit">
      Follow what is ticked
    </button>
  </p>
);

const Choices = ({ proposals }: { proposals: readonly Proposal[] }) => {
  const ticked = tickedIn(proposals);
  const often = proposals.filter(({ count: times }) => (times ?? 2) > 1);
  const shown = often.length > 0 && proposals.length > FEW ? often : proposals;
  const once = proposals.filter((proposal) => !shown.includes(proposal));
  const rows = (some: readonly Proposal[]) => (
    <ul class="follows">
      {some.map((proposal) => (
        <Row proposal={proposal} ticked={ticked.has(proposal)} />
      ))}
    </ul>
  );
  return (
    <>
      {rows(shown)}
      {once.length === 0 ? null : (
        <details class="more">
          <summary>{counted(once.length, 'author')} of a single paper</summary>
          {rows(once)}
        </details>
      )}
    </>
  );
};

/** What a file holds, to be confirmed. */
export const ProposalsPage = ({ found, held, ...frame }: Frame & { found: Proposals; held: number }) => {
  const { proposals, unknownFeeds, left, format, size } = found;
  const isList = format === 'OPML';
  const authors = proposals.filter(({ kind }) => kind === 'author').length + left;
  return (
    <Layout {...frame} title="Import - AcademicHub">
      <div class="text">
        <Heading title={isList ? 'The feeds of your list' : 'Who is in your library'} />
        <p>
          {format}, {isList ? counted(size, 'feed') : counted(size, 'paper')}
          {isList ? null : ` by ${counted(authors, 'author')}`}. You follow {held.toLocaleString('en-GB')} of
          at most 1,000.{' '}
          {proposals.length === 0 ? 'There is nothing to follow in it.' : 'Nothing is followed yet.'}
        </p>
        {proposals.length === 0 ? null : (
          <form method="post" action="/radar/import/confirm" class="proposals">
            <Submit />
            {sections.map(({ kind, title }) => {
              const some = proposals.filter((proposal) => proposal.kind === kind);
              return some.length === 0 ? null : (
                <section>
                  <h2 class="eyebrow">{title}</h2>
                  <Choices proposals={some} />
                </section>
              );
            })}
            {left > 0 ? <p class="note">And {counted(left, 'author')} of fewer papers.</p> : null}
            <Submit />
          </form>
        )}
        {unknownFeeds.length === 0 ? null : (
          <section>
            <h2 class="eyebrow">Not read by this hub</h2>
            <ul class="follows">
              {unknownFeeds.map(({ name, url }) => (
                <li>
                  <span>
                    <bdi>{name}</bdi>
                    <small>{url}</small>
                  </span>
                </li>
              ))}
            </ul>
            <p class="note">
              Its operator can add them. <a href="/sources">The sources that it reads</a>
            </p>
          </section>
        )}
        <p class="note">
          <a href="/radar/import">Another file</a>
        </p>
      </div>
    </Layout>
  );
};

/** What was ticked and could not be followed, to be changed. */
export const ChosenPage = ({
  chosen,
  error,
  ...frame
}: Frame & { chosen: readonly { kind: string; value: string }[]; error: string }) => (
  <Layout {...frame} title="Import - AcademicHub">
    <div class="text">
      <Heading title="Choose again" />
      <p class="error" role="alert">
        {error}
      </p>
      <form method="post" action="/radar/import/confirm" class="proposals">
        <Submit />
        <ul class="follows">
          {chosen.map(({ kind, value }) => (
            <li>
              <label class="choice">
                <input type="checkbox" name={kind} value={value} checked />
                <span>
                  <bdi>{value}</bdi>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </form>
      <p class="note">
        <a href="/radar/import">Another file</a>
      </p>
    </div>
  </Layout>
);

import type { FollowRecord } from '../../radar/backtest.ts';
import type { CoauthorSuggestion } from '../../radar/coauthors.ts';
import type { Follow, FollowKind } from '../../radar/follow.ts';
import type { Reader } from '../../radar/reader.ts';
import { nextDigestSentence, rhythmSentence } from '../next-digest.ts';
import { AddFollow, type TypedFollow } from './add-follow.tsx';
import { FollowList } from './follow-list.tsx';
import { Layout } from './layout.tsx';
import { Mutes } from './mutes.tsx';
import { RadarPicture } from './radar-picture.tsx';
import { PrivateFeed, Rights } from './radar-rights.tsx';
import { SettingsForm } from './settings-form.tsx';
import { Suggestions } from './suggestions.tsx';

const groups: readonly { kind: FollowKind; title: string }[] = [
  { kind: 'author', title: 'Authors' },
  { kind: 'keyword', title: 'Keywords' },
  { kind: 'category', title: 'Fields' },
  { kind: 'source', title: 'Sources' },
];

const StartAgain = () => (
  <form method="post" action="/radar/resume">
    <p>
      <button class="primary" type="submit">
        Start again
      </button>
    </p>
  </form>
);

/** What could not be done, or is only being tried. */
export type Rejected = { typed?: TypedFollow; settingsError?: string };

const addedSentence = (added: number): string => {
  if (added === 0) return 'Nothing was added: whatever was ticked is followed already.';
  return added === 1 ? '1 follow was added.' : `${added.toLocaleString('en-GB')} follows were added.`;
};

type Props = Rejected & {
  reader: Reader;
  /** In the order of the follows; null while they are being counted. */
  records: readonly FollowRecord[] | null;
  suggestions: readonly CoauthorSuggestion[];
  mutedTitles: ReadonlyMap<string, string>;
  nameOf: (follow: Follow) => string;
  feed: { atom: string; json: string } | null;
  now: Date;
  /** How many follows an import has just brought; null where none has. */
  added: number | null;
};

const Follows = ({ reader, records, nameOf }: Pick<Props, 'reader' | 'records' | 'nameOf'>) => {
  const byFollow = new Map((records ?? []).map((record) => [record.follow, record]));
  return groups.map(({ kind, title }) => {
    const follows = reader.follows.filter((follow) => follow.kind === kind);
    return follows.length === 0 ? null : (
      <FollowList
        title={title}
        follows={follows}
        recordOf={(follow) => byFollow.get(follow) ?? null}
        answers={reader.answers ?? []}
        nameOf={nameOf}
      />
    );
  });
};

export const RadarPage = (props: Props) => {
  const { reader, records, nameOf, typed, settingsError, feed, now, added } = props;
  return (
    <Layout reader={reader} path="/radar" title="Your radar - AcademicHub">
      <div class="wide">
        <h1>Your radar</h1>
        <p class="standfirst">
          {nextDigestSentence(reader)}
          {reader.status === 'active' ? ` ${rhythmSentence(reader)} ` : ' '}
          <a href="#settings">Change or pause</a>
        </p>
        {reader.status === 'gone' ? <StartAgain /> : null}
        {added === null ? null : (
          <p class="done" role="status">
            {addedSentence(added)}
          </p>
        )}
        <div class="radar">
          {records ? (
            <RadarPicture records={records} nameOf={nameOf} />
          ) : (
            <p class="note scope">The papers of the last 30 days are being counted: load this page again.</p>
          )}
          <div class="lists">
            <h2 class="eyebrow">Follow</h2>
            <AddFollow typed={typed ?? null} />
            <p class="note">
              <a href="/radar/fields">Fields by name</a> · <a href="/radar/import">Bring your library</a>:
              BibTeX, RIS, Zotero, ORCID, OPML
            </p>
            <Suggestions suggestions={props.suggestions} />
            {reader.follows.length === 0 ? (
              <p class="note">You follow nothing yet. Without a follow, a digest has nothing to say.</p>
            ) : null}
            <Follows {...props} />
            <Mutes mutes={reader.mutes ?? []} titles={props.mutedTitles} />
          </div>
        </div>
        <div class="account-parts">
          <section id="settings">
            <h2 class="eyebrow">Your digest</h2>
            <p class="note field">
              To <span class="account">{reader.address}</span>.{' '}
              <a href="/radar/address">Change the address</a> · <a href="/radar/archive">Past digests</a>
            </p>
            {settingsError ? (
              <p class="error" role="alert">
                {settingsError}
              </p>
            ) : null}
            <SettingsForm reader={reader} now={now} />
          </section>
          <PrivateFeed feed={feed} />
          <Rights />
        </div>
      </div>
    </Layout>
  );
};

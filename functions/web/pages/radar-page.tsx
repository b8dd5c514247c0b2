import type { Follow, FollowKind } from '../../radar/follow.ts';
import type { Reader } from '../../radar/reader.ts';
import { day } from '../dates.ts';
import { nextDigestSentence, rhythmSentence } from '../next-digest.ts';
import { Layout } from './layout.tsx';
import { SettingsForm } from './settings-form.tsx';

const groups: readonly { kind: FollowKind; title: string; one: string }[] = [
  { kind: 'author', title: 'Authors', one: 'Author' },
  { kind: 'keyword', title: 'Keywords', one: 'Keyword' },
  { kind: 'category', title: 'Categories', one: 'Category' },
  { kind: 'source', title: 'Sources', one: 'Source' },
];

/** What was typed into the form, shown again beside the error. */
type RejectedFollow = { kind: string; value: string; error: string };

const AddFollow = ({ rejected }: { rejected: RejectedFollow | undefined }) => (
  <form method="post" action="/radar/follows">
    {rejected ? (
      <p class="error" role="alert" id="follow-error">
        {rejected.error}
      </p>
    ) : null}
    <label class="label" for="follow-value">
      An author, a word or phrase, a category such as cs.LG, or a source
    </label>
    <div class="joined">
      <select name="kind" aria-label="Kind">
        {groups.map(({ kind, one }) => (
          <option value={kind} selected={rejected?.kind === kind}>
            {one}
          </option>
        ))}
      </select>
      <input
        id="follow-value"
        name="value"
        type="text"
        required
        maxlength={200}
        autocomplete="off"
        placeholder="Emmy Noether"
        value={rejected?.value ?? ''}
        aria-describedby={rejected ? 'follow-error' : undefined}
        aria-invalid={rejected ? 'true' : undefined}
      />
      <button class="primary" type="submit">
        Follow
      </button>
    </div>
  </form>
);

type ListProps = { title: string; follows: readonly Follow[]; nameOf: (follow: Follow) => string };

const FollowList = ({ title, follows, nameOf }: ListProps) => (
  <section>
    <h2 class="eyebrow">{title}</h2>
    <ul class="follows">
      {follows.map((follow) => (
        <li>
          <span>
            <bdi>{nameOf(follow)}</bdi>
            <small>since {day(follow.since)}</small>
          </span>
          <form method="post" action="/radar/follows/remove">
            <input type="hidden" name="kind" value={follow.kind} />
            <input type="hidden" name="value" value={follow.value} />
            <button class="remove" type="submit" aria-label={`Stop following ${nameOf(follow)}`}>
              ×
            </button>
          </form>
        </li>
      ))}
    </ul>
  </section>
);

const Rights = () => (
  <section class="stack">
    <h2 class="eyebrow">Your data</h2>
    <p class="note">
      <a href="/radar/export">Everything held about you</a> as JSON, or{' '}
      <a href="/radar/export.csv">what you follow</a> for a spreadsheet. Digests go to another address?{' '}
      <a href="/radar/address">Move your radar</a>.
    </p>
    <form method="post" action="/radar/sign-out-everywhere">
      <p class="note">
        <button class="plain" type="submit">
          Sign out everywhere
        </button>
        , on every browser.
      </p>
    </form>
    <details class="more">
      <summary>Delete all of it</summary>
      <form method="post" action="/radar/delete">
        <p class="note">
          Your address, your radar, your digests and your settings are gone at once. This cannot be undone.
        </p>
        <p>
          <button class="primary" type="submit">
            Delete everything
          </button>
        </p>
      </form>
    </details>
  </section>
);

const StartAgain = () => (
  <form method="post" action="/radar/resume">
    <p>
      <button class="primary" type="submit">
        Start again
      </button>
    </p>
  </form>
);

/** What could not be done. */
export type Rejected = { rejected?: RejectedFollow; settingsError?: string };

type Props = Rejected & { reader: Reader; nameOf: (follow: Follow) => string };

export const RadarPage = ({ reader, nameOf, rejected, settingsError }: Props) => (
  <Layout reader={reader} path="/radar" title="Your radar - AcademicHub">
    <div class="wide">
      <h1>Your radar</h1>
      <p class="standfirst">
        {nextDigestSentence(reader)}
        {reader.status === 'active' ? ` ${rhythmSentence(reader)}` : ''}
      </p>
      {reader.status === 'gone' ? <StartAgain /> : null}
      <div class="radar">
        <div>
          <h2 class="eyebrow">Follow</h2>
          <AddFollow rejected={rejected} />
          {reader.follows.length === 0 ? (
            <p class="note">You follow nothing yet. Without a follow, a digest holds the briefing alone.</p>
          ) : null}
          {groups.map(({ kind, title }) => {
            const follows = reader.follows.filter((follow) => follow.kind === kind);
            return follows.length > 0 ? <FollowList title={title} follows={follows} nameOf={nameOf} /> : null;
          })}
        </div>
        <aside>
          <section id="settings">
            <h2 class="eyebrow">Your digest</h2>
            <p class="note field">
              To <span class="account">{reader.address}</span>
            </p>
            {settingsError ? (
              <p class="error" role="alert">
                {settingsError}
              </p>
            ) : null}
            <SettingsForm settings={reader.settings} />
          </section>
          <Rights />
        </aside>
      </div>
    </div>
  </Layout>
);

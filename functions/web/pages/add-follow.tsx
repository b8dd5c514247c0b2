import type { FollowKind } from '../../radar/follow.ts';
import { followRecordPath } from '../addresses.ts';
import type { TestedFollow } from '../follows/tested-follow.ts';

const kinds: readonly { kind: FollowKind; name: string }[] = [
  { kind: 'author', name: 'Author' },
  { kind: 'keyword', name: 'Keyword' },
  { kind: 'category', name: 'Category' },
  { kind: 'source', name: 'Source' },
];

/** What was typed into the form, shown again with an error or with what it would have sent. */
export type TypedFollow = {
  kind: string;
  value: string;
  error: string | null;
  /** What may have been meant: names that begin so. */
  others: readonly string[];
  backtest: TestedFollow | null;
};

const Tested = ({ typed, found }: { typed: TypedFollow; found: TestedFollow }) => (
  <>
    <p>
      <strong>{found.name}</strong> {found.sentence}{' '}
      {found.papers > 0 ? <a href={followRecordPath(typed.kind, typed.value)}>See them</a> : null}
    </p>
    <ul>
      {found.examples.map(({ title, path, why }) => (
        <li>
          <a href={path}>
            <bdi>{title}</bdi>
          </a>{' '}
          <small>{why}</small>
        </li>
      ))}
    </ul>
  </>
);

const Others = ({ typed }: { typed: TypedFollow }) =>
  typed.others.length === 0 ? null : (
    <p class="note">
      Or do you mean{' '}
      {typed.others.map((name, place) => (
        <>
          {place > 0 ? ', ' : null}
          <a href={`/radar?${new URLSearchParams({ kind: typed.kind, value: name })}`}>
            <bdi>{name}</bdi>
          </a>
        </>
      ))}
      ?
    </p>
  );

export const AddFollow = ({ typed }: { typed: TypedFollow | null }) => (
  <form method="post" action="/radar/follows" class="add-follow">
    {typed?.error ? (
      <p class="error" role="alert" id="follow-error">
        {typed.error}
      </p>
    ) : null}
    <label class="label" for="follow-value">
      An author, a word or phrase, a category such as cs.LG, or a source
    </label>
    <div class="joined">
      <select name="kind" aria-label="Kind">
        {kinds.map(({ kind, name }) => (
          <option value={kind} selected={typed?.kind === kind}>
            {name}
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
        value={typed?.value ?? ''}
        list="follow-names"
        aria-describedby={typed?.error ? 'follow-error' : undefined}
        aria-invalid={typed?.error ? 'true' : undefined}
      />
      <button class="primary" type="submit">
        Follow
      </button>
    </div>
    <datalist id="follow-names"></datalist>
    <div class="backtest" id="backtest" aria-live="polite" hidden={!typed?.backtest}>
      {typed?.backtest ? <Tested typed={typed} found={typed.backtest} /> : null}
    </div>
    {typed ? <Others typed={typed} /> : null}
    <p class="note">
      <button class="plain" type="submit" formmethod="get" formaction="/radar">
        What would it have sent?
      </button>{' '}
      Keywords may be “exact phrases”, -excluded, or go on: neur*.
    </p>
  </form>
);

import type { FollowKind } from '../../radar/follow.ts';
import { followRecordPath } from '../addresses.ts';

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
  /** `Emmy Noether` and `would have sent 14 papers …`. */
  backtest: { name: string; sentence: string; papers: number } | null;
};

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
    <p class="backtest" id="backtest" aria-live="polite" hidden={!typed?.backtest}>
      {typed?.backtest ? (
        <>
          <strong>{typed.backtest.name}</strong> {typed.backtest.sentence}{' '}
          {typed.backtest.papers > 0 ? (
            <a href={followRecordPath(typed.kind, typed.value)}>See them</a>
          ) : null}
        </>
      ) : null}
    </p>
    <p class="note">
      <button class="plain" type="submit" formmethod="get" formaction="/radar">
        What would it have sent?
      </button>
    </p>
  </form>
);

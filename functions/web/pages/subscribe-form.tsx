import type { FollowKind } from '../../radar/follow.ts';

/** A follow that is chosen together with subscribing. */
export type ChosenFollow = { kind: FollowKind; value: string };

/** Bots fill it; people neither see nor reach it. */
export const TRAP = 'website';

type Props = { email?: string; error?: string | null; follow?: ChosenFollow | null; id?: string };

export const SubscribeForm = ({ email = '', error = null, follow = null, id = 'subscribe-email' }: Props) => (
  <form method="post" action="/subscribe">
    {error ? (
      <p class="error" role="alert" id={`${id}-error`}>
        {error}
      </p>
    ) : null}
    <label class="label" for={id}>
      Your research radar, by email
    </label>
    <div class="joined">
      <input
        id={id}
        name="email"
        type="email"
        required
        autocomplete="email"
        placeholder="you@university.edu"
        value={email}
        aria-describedby={error ? `${id}-error` : `${id}-note`}
        aria-invalid={error ? 'true' : undefined}
      />
      <button class="primary" type="submit">
        Subscribe
      </button>
    </div>
    <input type="hidden" name="timezone" value="UTC" />
    {follow ? <input type="hidden" name="kind" value={follow.kind} /> : null}
    {follow ? <input type="hidden" name="value" value={follow.value} /> : null}
    <div class="trap" aria-hidden="true">
      <label for={`${id}-${TRAP}`}>Leave this empty</label>
      <input id={`${id}-${TRAP}`} name={TRAP} type="text" tabindex={-1} autocomplete="off" />
    </div>
    <p class="note" id={`${id}-note`}>
      One click to confirm, one click to leave. No password.
    </p>
  </form>
);

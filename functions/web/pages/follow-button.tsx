import type { ChosenFollow } from './subscribe-form.tsx';

/** Adds what it is about to the radar of whoever is signed in. */
export const FollowButton = ({ kind, value }: ChosenFollow) => (
  <form method="post" action="/radar/follows">
    <input type="hidden" name="kind" value={kind} />
    <input type="hidden" name="value" value={value} />
    <button class="primary" type="submit">
      Follow
    </button>
  </form>
);

import type { Reader } from '../../radar/reader.ts';
import type { Instead } from '../../readers/leaving.ts';
import { nextDigestSentence } from '../next-digest.ts';
import type { Frame } from './layout.tsx';
import { MessagePage } from './message-page.tsx';

const Choice = ({ token, instead, label }: { token: string; instead: Instead; label: string }) => (
  <form method="post" action={`/unsubscribe?${new URLSearchParams({ token })}`}>
    <input type="hidden" name="instead" value={instead} />
    <button class="plain" type="submit">
      {label}
    </button>
  </form>
);

const FewerMails = ({ token }: { token: string }) => (
  <ul class="choices">
    <li>
      <Choice token={token} instead="weekly" label="Once a week, on Monday" />
    </li>
    <li>
      <Choice token={token} instead="pause" label="Nothing for 30 days" />
    </li>
  </ul>
);

export const UnsubscribePage = ({
  owner,
  token,
  ...frame
}: Frame & { owner: Reader | null; token: string }) => {
  const isReading = owner?.status === 'active' || owner?.status === 'paused';
  return (
    <MessagePage {...frame} title="Leave AcademicHub?">
      {isReading ? (
        <p>
          No further digest will go to <span class="account">{owner.address}</span>.
        </p>
      ) : (
        <p>No digest goes to the address that this link was made for.</p>
      )}
      <form method="post" action={`/unsubscribe?${new URLSearchParams({ token })}`}>
        <button class="primary" type="submit">
          Unsubscribe
        </button>
      </form>
      {isReading ? (
        <>
          <h2 class="eyebrow">Rather fewer mails?</h2>
          <FewerMails token={token} />
        </>
      ) : null}
      <p class="note">
        To take your data along or to delete it, <a href="/sign-in">sign in</a>.
      </p>
    </MessagePage>
  );
};

export const GoodbyePage = ({ token, ...frame }: Frame & { token: string }) => (
  <MessagePage {...frame} title="You have left">
    <p>No further digest will be sent.</p>
    <h2 class="eyebrow">Changed your mind?</h2>
    <ul class="choices">
      <li>
        <Choice token={token} instead="undo" label="Undo: keep my digests as they were" />
      </li>
    </ul>
    <p>Or stay, with fewer mails:</p>
    <FewerMails token={token} />
    <p class="note">
      After a day, <a href="/subscribe">subscribe again</a>: your radar is as you left it. To take your data
      along or to delete it, <a href="/sign-in">sign in</a>; that works after leaving, too.
    </p>
  </MessagePage>
);

/** After a choice on one of the pages above. */
export const StayedPage = ({ owner, ...frame }: Frame & { owner: Reader | null }) => (
  <MessagePage {...frame} title={owner?.status === 'gone' || !owner ? 'Not undone' : 'You stay'}>
    {owner && owner.status !== 'gone' ? (
      <p>{nextDigestSentence(owner)}</p>
    ) : (
      <p>
        A day after leaving, coming back takes a new confirmation: <a href="/subscribe">subscribe again</a>.
      </p>
    )}
    <p class="note">
      Change anything on <a href="/radar">your radar</a>.
    </p>
  </MessagePage>
);

import type { Frame } from './layout.tsx';
import { MessagePage } from './message-page.tsx';

type Props = Frame & { address: string | null; token: string };

export const UnsubscribePage = ({ address, token, ...frame }: Props) => (
  <MessagePage {...frame} title="Leave AcademicHub?">
    {address ? (
      <p>
        No further digest will go to <span class="account">{address}</span>.
      </p>
    ) : (
      <p>No digest goes to the address that this link was made for.</p>
    )}
    <form method="post" action={`/unsubscribe?${new URLSearchParams({ token })}`}>
      <button class="primary" type="submit">
        Unsubscribe
      </button>
    </form>
    <p class="note">
      Rather fewer mails? <a href="/sign-in">Sign in</a> to get them once a week, or to pause.
    </p>
  </MessagePage>
);

export const GoodbyePage = (frame: Frame) => (
  <MessagePage {...frame} title="You have left">
    <p>No further digest will be sent.</p>
    <p>
      Changed your mind? <a href="/subscribe">Subscribe again</a>: your radar is as you left it.
    </p>
  </MessagePage>
);

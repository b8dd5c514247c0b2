import type { Follow } from '../../radar/follow.ts';
import type { Reader } from '../../radar/reader.ts';
import type { Frame } from './layout.tsx';
import { MessagePage } from './message-page.tsx';

/** Pages behind links in letters: they say whose account it is, and only their button does something. */

type LinkProps = Frame & { owner: Reader; token: string; nameOf: (follow: Follow) => string };

export const ConfirmPage = ({ owner, token, nameOf, ...frame }: LinkProps) => (
  <MessagePage {...frame} eyebrow="Your research radar" title="One click to confirm">
    <p>
      Digests will go to <span class="account">{owner.address}</span>, and this browser will be signed in.
    </p>
    {owner.follows.length > 0 ? (
      <>
        <p>You will follow:</p>
        <ul class="bullets">
          {owner.follows.map((follow) => (
            <li>{nameOf(follow)}</li>
          ))}
        </ul>
      </>
    ) : null}
    <form method="post" action="/confirm">
      <input type="hidden" name="token" value={token} />
      <button class="primary" type="submit">
        Confirm
      </button>
    </form>
    <p class="note">Not you? Close this page; nothing is sent unless the button is pressed.</p>
  </MessagePage>
);

export const SignInLinkPage = ({
  owner,
  token,
  next,
  ...frame
}: Omit<LinkProps, 'nameOf'> & { next: string | null }) => (
  <MessagePage {...frame} eyebrow="Your research radar" title="Sign in">
    <p>
      This browser will be signed in as <span class="account">{owner.address}</span>.
    </p>
    <form method="post" action="/sign-in/link">
      <input type="hidden" name="token" value={token} />
      {next === null ? null : <input type="hidden" name="next" value={next} />}
      <button class="primary" type="submit">
        Sign in
      </button>
    </form>
    <p class="note">Not your address? Close this page.</p>
  </MessagePage>
);

export const LinkErrorPage = (frame: Frame) => (
  <MessagePage {...frame} title="This link does not work">
    <p>It has been used already, or it has expired, or a part of it is missing.</p>
    <p>
      <a href="/sign-in">Ask for a new one</a>.
    </p>
  </MessagePage>
);

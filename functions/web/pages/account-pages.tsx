import { FollowButton } from './follow-button.tsx';
import { type Frame, Layout } from './layout.tsx';
import { MessagePage } from './message-page.tsx';
import { type ChosenFollow, SubscribeForm } from './subscribe-form.tsx';

type SubscribeProps = Frame & {
  email?: string;
  error?: string | null;
  follow: ChosenFollow | null;
  name: string | null;
};

export const SubscribePage = ({ email, error, follow, name, ...frame }: SubscribeProps) => (
  <MessagePage
    {...frame}
    eyebrow="Academic intelligence · curated daily"
    title={name ? `Follow ${name}` : 'Subscribe'}
  >
    <p>
      {name
        ? 'New papers come by email, with the reason why each one is there. Leave your address, and confirm it in the letter that follows.'
        : 'Leave your address, and confirm it in the letter that follows.'}
    </p>
    <SubscribeForm follow={follow} {...(email === undefined ? {} : { email })} error={error ?? null} />
    <p class="note">
      Subscribed already? <a href="/sign-in">Sign in</a>.
    </p>
  </MessagePage>
);

/** For somebody signed in who came by an address made for strangers. */
export const FollowPage = ({ follow, name, ...frame }: Frame & { follow: ChosenFollow; name: string }) => (
  <MessagePage {...frame} eyebrow="Your radar" title={`Follow ${name}`}>
    <FollowButton kind={follow.kind} value={follow.value} />
  </MessagePage>
);

/** The same words for every address. */
export const LetterSentPage = ({ what, ...frame }: Frame & { what: 'subscribe' | 'sign-in' }) => (
  <MessagePage {...frame} title="Look into your inbox">
    {what === 'subscribe' ? (
      <p>
        A letter is on its way, if we may write to that address. One click in it confirms; nothing is sent
        before.
      </p>
    ) : (
      <p>If that address is subscribed, a letter with a link is on its way. The link works for 15 minutes.</p>
    )}
    <p class="note">Nothing after a few minutes? Look among the spam, then ask again.</p>
  </MessagePage>
);

export const SignInPage = ({
  email = '',
  error = null,
  ...frame
}: Frame & { email?: string; error?: string | null }) => (
  <Layout {...frame} title="Sign in - AcademicHub">
    <div class="text">
      <h1>Sign in</h1>
      <p>There is no password. We send a link to the address that you subscribed with.</p>
      <form method="post" action="/sign-in">
        {error ? (
          <p class="error" role="alert" id="sign-in-error">
            {error}
          </p>
        ) : null}
        <label class="label" for="email">
          Email
        </label>
        <div class="joined">
          <input
            id="email"
            name="email"
            type="email"
            required
            autocomplete="email"
            placeholder="you@university.edu"
            value={email}
            aria-describedby={error ? 'sign-in-error' : undefined}
            aria-invalid={error ? 'true' : undefined}
          />
          <button class="primary" type="submit">
            Send link
          </button>
        </div>
      </form>
      <p class="note">
        Not subscribed yet? <a href="/subscribe">Subscribe</a>.
      </p>
    </div>
  </Layout>
);

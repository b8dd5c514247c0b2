import type { Reader } from '../../radar/reader.ts';
import type { MoveOutcome, Side } from '../../readers/address-change.ts';
import type { Frame } from './layout.tsx';
import { MessagePage } from './message-page.tsx';

type AddressProps = Frame & { email?: string; error?: string | null };

export const AddressPage = ({ email = '', error = null, ...frame }: AddressProps) => (
  <MessagePage {...frame} eyebrow="Your radar" title="Change of address">
    <p>
      Digests go to <span class="account">{frame.reader?.address}</span>. A letter to this address and one to
      the new one ask for a click each; nothing changes before both were given.
    </p>
    <form method="post" action="/radar/address">
      {error ? (
        <p class="error" role="alert" id="address-error">
          {error}
        </p>
      ) : null}
      <label class="label" for="new-email">
        New address
      </label>
      <div class="joined">
        <input
          id="new-email"
          name="email"
          type="email"
          required
          autocomplete="email"
          value={email}
          aria-describedby={error ? 'address-error' : undefined}
          aria-invalid={error ? 'true' : undefined}
        />
        <button class="primary" type="submit">
          Send both letters
        </button>
      </div>
    </form>
    <p class="note">
      The old address is out of reach? Export your data on <a href="/radar">your radar</a>, and subscribe with
      the new one.
    </p>
  </MessagePage>
);

type MoveProps = Frame & { mover: Reader; side: Side; token: string };

/** Behind the link of either letter. */
export const MovePage = ({ mover, side, token, ...frame }: MoveProps) => (
  <MessagePage {...frame} eyebrow="Your radar" title="Move to a new address?">
    <p>
      The radar of <span class="account">{mover.address}</span> moves to{' '}
      <span class="account">{mover.addressChange?.address}</span> once both addresses have confirmed.
    </p>
    <form method="post" action={`/address/${side}`}>
      <input type="hidden" name="token" value={token} />
      <button class="primary" type="submit">
        Confirm
      </button>
    </form>
    <p class="note">Not you? Close this page; nothing changes unless the button is pressed.</p>
  </MessagePage>
);

const said: Record<Exclude<MoveOutcome['kind'], 'moved'> | 'asked', { title: string; text: string }> = {
  asked: {
    title: 'Look into both inboxes',
    text: 'Two letters are on their way, if we may write to those addresses. One click in each, and your radar moves.',
  },
  waiting: {
    title: 'Half done',
    text: 'Thank you. The radar moves as soon as the other address has confirmed, too.',
  },
  taken: {
    title: 'There is a radar already',
    text: 'Digests go to the new address already. Sign in with it and delete that radar first, then ask again.',
  },
};

export const MoveOutcomePage = ({ outcome, ...frame }: Frame & { outcome: keyof typeof said }) => (
  <MessagePage {...frame} eyebrow="Your radar" title={said[outcome].title}>
    <p>{said[outcome].text}</p>
  </MessagePage>
);

/** Private feed, export, sign out everywhere, delete. */

export const PrivateFeed = ({ feed }: { feed: { atom: string; json: string } | null }) => (
  <section class="stack">
    <h2 class="eyebrow">Private feed</h2>
    {feed ? (
      <>
        <p class="note">
          What your radar finds, for a feed reader: <a href={feed.atom}>Atom</a> or{' '}
          <a href={feed.json}>JSON Feed</a>. Whoever has the address can read it.
        </p>
        <form method="post" action="/radar/feed/revoke">
          <button class="plain note" type="submit">
            Revoke this address
          </button>
        </form>
      </>
    ) : (
      <p class="note">What your radar finds, in your feed reader, at an address that only you know.</p>
    )}
    <form method="post" action="/radar/feed">
      <button class="plain note" type="submit">
        {feed ? 'Make a new address' : 'Make a private feed'}
      </button>
    </form>
  </section>
);

export const Rights = () => (
  <section class="stack">
    <h2 class="eyebrow">Your data</h2>
    <p class="note">
      <a href="/radar/export">Everything held about you</a> as JSON, or{' '}
      <a href="/radar/export.csv">what you follow</a> for a spreadsheet.
    </p>
    <form method="post" action="/radar/sign-out-everywhere">
      <button class="plain note" type="submit">
        Sign out everywhere
      </button>
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

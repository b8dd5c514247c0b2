import type { Mute } from '../../radar/reader.ts';
import { paperPath } from '../addresses.ts';

const Muted = ({ mute }: { mute: Mute }) => (
  <li>
    <span>
      {mute.kind === 'paper' ? <a href={paperPath(mute.value)}>{mute.value}</a> : <bdi>{mute.value}</bdi>}
      <small>{mute.kind}</small>
    </span>
    <form method="post" action="/radar/mutes/remove">
      <input type="hidden" name="kind" value={mute.kind} />
      <input type="hidden" name="value" value={mute.value} />
      <button class="remove" type="submit" aria-label={`Hear of ${mute.value} again`}>
        ×
      </button>
    </form>
  </li>
);

export const Mutes = ({ mutes }: { mutes: readonly Mute[] }) => (
  <section id="mutes">
    <h2 class="eyebrow">Muted</h2>
    <ul class="follows">
      {mutes.map((mute) => (
        <Muted mute={mute} />
      ))}
    </ul>
    <details class="more">
      <summary>Mute an author or a word</summary>
      <form method="post" action="/radar/mutes">
        <div class="joined">
          <select name="kind" aria-label="Kind to mute">
            <option value="keyword">Keyword</option>
            <option value="author">Author</option>
          </select>
          <input name="value" type="text" required maxlength={200} autocomplete="off" aria-label="To mute" />
          <button class="primary" type="submit">
            Mute
          </button>
        </div>
        <p class="note">Papers that match it stay out of your digests, whatever else matches.</p>
      </form>
    </details>
  </section>
);

import type { Mute } from '../../radar/reader.ts';
import { paperPath } from '../addresses.ts';

const Muted = ({ mute, name }: { mute: Mute; name: string }) => (
  <li>
    <span>
      {mute.kind === 'paper' ? (
        <a href={paperPath(mute.value)}>
          <bdi>{name}</bdi>
        </a>
      ) : (
        <bdi>{name}</bdi>
      )}
      <small>{mute.kind}</small>
    </span>
    <form method="post" action="/radar/mutes/remove">
      <input type="hidden" name="kind" value={mute.kind} />
      <input type="hidden" name="value" value={mute.value} />
      <button class="remove" type="submit" aria-label={`Hear of ${name} again`}>
        ×
      </button>
    </form>
  </li>
);

/** `titles`: of muted papers by id; one that is not among them goes by its id. */
export const Mutes = ({ mutes, titles }: { mutes: readonly Mute[]; titles: ReadonlyMap<string, string> }) => (
  <section id="mutes">
    <h2 class="eyebrow">Muted</h2>
    <ul class="follows">
      {mutes.map((mute) => (
        <Muted mute={mute} name={(mute.kind === 'paper' && titles.get(mute.value)) || mute.value} />
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

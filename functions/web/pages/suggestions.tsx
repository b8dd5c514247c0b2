import type { CoauthorSuggestion } from '../../radar/coauthors.ts';
import { authorPath } from '../addresses.ts';

/** Who writes with the followed authors. */
export const Suggestions = ({ suggestions }: { suggestions: readonly CoauthorSuggestion[] }) =>
  suggestions.length === 0 ? null : (
    <section id="suggestions">
      <h2 class="eyebrow">Suggestions</h2>
      <ul class="follows">
        {suggestions.map(({ name, orcid, papers, with: known }) => (
          <li>
            <span>
              <a href={authorPath(name)}>
                <bdi>{name}</bdi>
              </a>
              <small>
                often writes with <bdi>{known}</bdi>: {papers} papers
              </small>
            </span>
            <form method="post" action="/radar/follows">
              <input type="hidden" name="kind" value="author" />
              <input type="hidden" name="value" value={orcid === null ? name : `${name} ${orcid}`} />
              <button class="follow" type="submit">
                + Follow<span class="hidden"> {name}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );

import { categoryGroups } from '../../radar/categories.ts';
import type { Follow } from '../../radar/follow.ts';
import { foldText } from '../../radar/words.ts';
import { type Frame, Layout } from './layout.tsx';

/** Every category that can be followed, by name. */
export const FieldsPage = ({ follows, ...frame }: Frame & { follows: readonly Follow[] }) => {
  const followed = new Set(
    follows.filter(({ kind }) => kind === 'category').map(({ value }) => foldText(value)),
  );
  return (
    <Layout {...frame} title="Fields to follow - AcademicHub">
      <div class="wide">
        <p class="eyebrow">
          <a href="/radar">Your radar</a>
        </p>
        <h1>Fields to follow</h1>
        <p class="standfirst">
          The categories of arXiv, bioRxiv and medRxiv by their names. A whole field sends hundreds of papers
          a month: digests list the first of them.
        </p>
        <form method="post" action="/radar/follows" class="fields">
          <input type="hidden" name="kind" value="category" />
          <input type="hidden" name="next" value="/radar/fields" />
          {categoryGroups.map(({ title, categories }) => (
            <section>
              <h2 class="eyebrow">{title}</h2>
              <ul>
                {categories.map(({ code, name }) => (
                  <li>
                    <span>
                      {name}
                      {code === name ? null : <small> {code}</small>}
                    </span>
                    {followed.has(foldText(code)) ? (
                      <span class="note">following</span>
                    ) : (
                      <button class="follow" type="submit" name="value" value={code}>
                        + Follow<span class="hidden"> {code === name ? name : `${name}, ${code}`}</span>
                      </button>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </form>
      </div>
    </Layout>
  );
};

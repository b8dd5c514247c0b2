import { healthNote } from '../../feeds/sources/health-note.ts';
import type { Source, SourceHealth, SourceState } from '../../feeds/sources/source.ts';
import { ago } from '../dates.ts';
import { type Frame, Layout } from './layout.tsx';

const says: Record<SourceHealth, string> = {
  new: 'not asked yet',
  healthy: 'answering',
  quiet: 'answering, with nothing in it',
  stale: 'serving the same papers again under new dates',
  failing: 'cannot be read',
  retired: 'retired by its publisher',
};

const Health = ({ state, now }: { state: SourceState | undefined; now: Date }) => {
  const note = state ? healthNote(state, now) : null;
  return (
    <>
      {says[state?.health ?? 'new']}
      {note ? <small>{note}</small> : null}
    </>
  );
};

// On a phone the cells of a row stand below one another: what no head names then, names itself.
const columns = { lastAnswer: 'Last answer', papers: 'Papers in it' };

const Row = ({ source, state, now }: { source: Source; state: SourceState | undefined; now: Date }) => (
  <tr>
    <th scope="row">
      <a href={`/?source=${encodeURIComponent(source.id)}`}>{source.name}</a>
      {source.publisher === source.name ? null : <small class="note">{source.publisher}</small>}
    </th>
    <td>
      <Health state={state} now={now} />
    </td>
    <td data-label={columns.lastAnswer}>
      {state?.lastSuccessAt ? (
        <time datetime={state.lastSuccessAt}>{ago(state.lastSuccessAt, now)}</time>
      ) : (
        'never'
      )}
    </td>
    <td class="numeric" data-label={columns.papers}>
      {state ? state.lastBatch.toLocaleString('en-GB') : 'none yet'}
    </td>
    <td>{source.fields.join(', ')}</td>
  </tr>
);

type Props = Frame & { sources: readonly Source[]; states: ReadonlyMap<string, SourceState>; now: Date };

export const SourcesPage = ({ sources, states, now, ...frame }: Props) => (
  <Layout {...frame} title="Sources - AcademicHub">
    <div class="wide">
      <h1>Sources</h1>
      <p class="standfirst">
        What the hub reads, and how each source is doing. A source that fails hurts only itself: what it
        publishes meanwhile comes when it answers again.
      </p>
      <section class="scroll" tabindex={0} aria-label="Sources and their health">
        <table class="stacks">
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">Health</th>
              <th scope="col">{columns.lastAnswer}</th>
              <th scope="col" class="numeric">
                {columns.papers}
              </th>
              <th scope="col">Fields</th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <Row source={source} state={states.get(source.id)} now={now} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  </Layout>
);

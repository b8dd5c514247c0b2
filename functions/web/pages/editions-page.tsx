import { weekday } from '../dates.ts';
import { type Frame, Layout } from './layout.tsx';

export const EditionsPage = ({ dates, ...frame }: Frame & { dates: readonly string[] }) => (
  <Layout {...frame} title="Editions - AcademicHub">
    <div class="text">
      <h1>Editions</h1>
      {dates.length === 0 ? <p>No edition yet.</p> : null}
      <ul class="editions">
        {dates.map((date) => (
          <li>
            <a href={`/?date=${date}`}>{weekday(date)}</a>
          </li>
        ))}
      </ul>
    </div>
  </Layout>
);

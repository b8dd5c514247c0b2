import type { FollowRecord } from '../../radar/backtest.ts';
import type { Follow } from '../../radar/follow.ts';
import { day } from '../dates.ts';
import { blipsOf, RINGS } from '../follows/radar-picture.ts';

const [BUSY, SOME, QUIET] = RINGS;

const corners = [
  { x: -215, y: -190, anchor: 'start', text: 'Authors' },
  { x: 222, y: -190, anchor: 'end', text: 'Keywords' },
  { x: -215, y: 200, anchor: 'start', text: 'Fields' },
  { x: 222, y: 200, anchor: 'end', text: 'Sources' },
];

const kindNames = { author: 'Author', keyword: 'Keyword', category: 'Field', source: 'Source' } as const;

type Props = { records: readonly FollowRecord[]; nameOf: (follow: Follow) => string };

const Picture = ({ records, nameOf }: Props) => (
  <svg class="picture" viewBox="-220 -212 446 424" aria-hidden="true" focusable="false">
    <g class="rings">
      {RINGS.map((ring) => (
        <circle cx="0" cy="0" r={String(ring)} />
      ))}
      <path d={`M${-QUIET} 0H${QUIET}M0 ${-QUIET}V${QUIET}`} />
    </g>
    <g class="legend">
      {corners.map(({ x, y, anchor, text }) => (
        <text x={String(x)} y={String(y)} text-anchor={anchor}>
          {text}
        </text>
      ))}
      <text class="ring" x="5" y={String(-QUIET + 13)}>
        quiet
      </text>
      <text class="ring" x="5" y={String(-SOME + 13)}>
        1–9
      </text>
      <text class="ring" x="5" y={String(-BUSY + 13)}>
        10+ a month
      </text>
    </g>
    {blipsOf(records, nameOf).map(({ x, y, radius, isQuiet, label, labelX, labelY, anchor }) => (
      <g class={isQuiet ? 'blip quiet' : 'blip'}>
        <circle cx={String(x)} cy={String(y)} r={String(radius)} />
        <text x={String(labelX)} y={String(labelY)} text-anchor={anchor}>
          {label}
        </text>
      </g>
    ))}
  </svg>
);

/** The same as the picture, for whoever hears the page. */
const Table = ({ records, nameOf }: Props) => (
  <table>
    <caption>What you follow, and how much it sent in the last 30 days</caption>
    <thead>
      <tr>
        <th scope="col">Kind</th>
        <th scope="col">Follow</th>
        <th scope="col">Papers in 30 days</th>
        <th scope="col">Last match</th>
      </tr>
    </thead>
    <tbody>
      {records.map(({ follow, papers }) => (
        <tr>
          <td>{kindNames[follow.kind]}</td>
          <th scope="row">{nameOf(follow)}</th>
          <td>{papers.length}</td>
          <td>{papers[0] ? day(papers[0].paper.firstSeenAt) : 'none'}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

export const RadarPicture = (props: Props) => (
  <div class="scope">
    <Picture {...props} />
    <div class="hidden">
      <Table {...props} />
    </div>
  </div>
);

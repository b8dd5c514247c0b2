import { counted } from '../../papers/counted.ts';
import { aliasesOf } from '../../radar/answers.ts';
import type { FollowRecord } from '../../radar/backtest.ts';
import type { Follow } from '../../radar/follow.ts';
import type { Answer } from '../../radar/reader.ts';
import { followRecordPath } from '../addresses.ts';
import { dayAndMonth } from '../dates.ts';

type ListProps = {
  title: string;
  follows: readonly Follow[];
  /** Null while they are being counted. */
  recordOf: (follow: Follow) => FollowRecord | null;
  answers: readonly Answer[];
  nameOf: (follow: Follow) => string;
};

const MAX_TITLE = 80;
const clipped = (title: string) =>
  title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1).trimEnd()}…` : title;

const AboutFollow = ({ record, aliases }: { record: FollowRecord | null; aliases: string[] }) => {
  const last = record?.papers[0];
  const parts = [
    ...(last?.match.level === 'certain' && last.match.follow.kind === 'author'
      ? [last.match.reasons.join(', ')]
      : []),
    ...(aliases.length > 0 ? [`also as ${aliases.slice(0, 3).join(', ')}`] : []),
  ].filter(Boolean);
  return (
    <small>
      {parts.map((part) => `${part} · `).join('')}
      {last ? (
        <>
          last: {dayAndMonth(last.paper.firstSeenAt)}, <bdi>{clipped(last.paper.title)}</bdi>
        </>
      ) : record ? (
        'nothing in the last 30 days'
      ) : null}
    </small>
  );
};

const Row = ({
  follow,
  record,
  name,
  aliases,
}: {
  follow: Follow;
  record: FollowRecord | null;
  name: string;
  aliases: string[];
}) => (
  <li>
    <span>
      <bdi>{name}</bdi>
      <AboutFollow record={record} aliases={aliases} />
      {record && record.uncertain > 0 ? (
        <small>
          {counted(record.uncertain, 'answer')} waiting.{' '}
          <a href={followRecordPath(follow.kind, follow.value)}>Mine or not mine?</a>
        </small>
      ) : null}
    </span>
    <span class="rate">
      {record ? (
        <a
          href={followRecordPath(follow.kind, follow.value)}
          aria-label={`${name}: ${record.papers.length} a month`}
        >
          {record.papers.length.toLocaleString('en-GB')} a month
        </a>
      ) : null}
    </span>
    <form method="post" action="/radar/follows/remove">
      <input type="hidden" name="kind" value={follow.kind} />
      <input type="hidden" name="value" value={follow.value} />
      <button class="remove" type="submit" aria-label={`Stop following ${name}`}>
        ×
      </button>
    </form>
  </li>
);

export const FollowList = ({ title, follows, recordOf, answers, nameOf }: ListProps) => (
  <section>
    <h2 class="eyebrow">{title}</h2>
    <ul class="follows">
      {follows.map((follow) => (
        <Row
          follow={follow}
          record={recordOf(follow)}
          name={nameOf(follow)}
          aliases={aliasesOf(follow, answers)}
        />
      ))}
    </ul>
  </section>
);

import type { FollowRecord } from '../radar/backtest.ts';
import { WINDOW_DAYS } from './radar-window.ts';

const MAX_NAMES = 2;

const papers = (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'paper' : 'papers'}`;

/** `would have sent 14 papers in the last 30 days, 3 of them uncertain (“E. Noether”).` */
export const backtestSentence = ({ papers: found, uncertain }: FollowRecord): string => {
  const sent = `would have sent ${found.length === 0 ? 'no paper' : papers(found.length)} in the last ${WINDOW_DAYS} days`;
  if (uncertain === 0) return `${sent}.`;
  const names = new Set(
    found.flatMap(({ match }) =>
      match.level === 'possible' && match.matchedName ? [match.matchedName] : [],
    ),
  );
  const quoted = [...names].slice(0, MAX_NAMES).map((name) => `“${name}”`);
  const listed = names.size > MAX_NAMES ? `${quoted.join(', ')}, …` : quoted.join(', ');
  return `${sent}, ${uncertain === found.length ? 'all' : uncertain} of them uncertain${listed ? ` (${listed})` : ''}.`;
};

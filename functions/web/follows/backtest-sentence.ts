import { counted } from '../../papers/counted.ts';
import type { FollowRecord } from '../../radar/backtest.ts';
import { WINDOW_DAYS } from './radar-window.ts';

const MAX_NAMES = 2;

/** `would have sent 14 papers in the last 30 days, 3 of them uncertain (“E. Noether”).` */
export const backtestSentence = ({ papers, uncertain }: FollowRecord): string => {
  const sent = `would have sent ${papers.length === 0 ? 'no paper' : counted(papers.length, 'paper')} in the last ${WINDOW_DAYS} days`;
  if (uncertain === 0) return `${sent}.`;
  const names = new Set(
    papers.flatMap(({ match }) =>
      match.level === 'possible' && match.matchedName ? [match.matchedName] : [],
    ),
  );
  const quoted = [...names].slice(0, MAX_NAMES).map((name) => `“${name}”`);
  const listed = names.size > MAX_NAMES ? `${quoted.join(', ')}, …` : quoted.join(', ');
  return `${sent}, ${uncertain === papers.length ? 'all' : uncertain} of them uncertain${listed ? ` (${listed})` : ''}.`;
};

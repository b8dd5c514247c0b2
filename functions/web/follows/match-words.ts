import type { Follow } from '../../radar/follow.ts';
import type { Match } from '../../radar/match.ts';

const levels = { certain: 'by', likely: 'probably by', possible: 'may be by' } as const;

/** Why a paper is there: `probably by Emmy Noether: same full name`, `in the title`, `in Machine Learning (cs.LG)`. */
export const matchWords = ({ follow, level, reasons }: Match, nameOf: (follow: Follow) => string): string => {
  const name = nameOf(follow);
  switch (follow.kind) {
    case 'author':
      return [`${levels[level]} ${name}`, reasons.join(', ')].filter(Boolean).join(': ');
    case 'category':
      return `in ${name}`;
    case 'source':
      return `announced by ${name}`;
    case 'keyword':
      return reasons.join(', ');
  }
};

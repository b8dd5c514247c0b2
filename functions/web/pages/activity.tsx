const MONTHS = 12;
const monthName = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

const WIDTH = 36;
const HEIGHT = 48;

/** The last twelve months, oldest first, as `2026-11`. */
const lastMonths = (now: Date): string[] =>
  Array.from({ length: MONTHS }, (_, ago) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - (MONTHS - 1 - ago), 1))
      .toISOString()
      .slice(0, 7),
  );

/** How many papers each of the last twelve months had, as bars; the figures are in its label. */
export const Activity = ({ dates, now }: { dates: readonly string[]; now: Date }) => {
  const counts = lastMonths(now).map((month) => ({
    month: monthName.format(new Date(`${month}-01`)),
    count: dates.filter((date) => date.startsWith(month)).length,
  }));
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const said = counts.filter(({ count }) => count > 0).map(({ month, count }) => `${month} ${count}`);
  return (
    <figure class="activity">
      <svg
        role="img"
        aria-label={`Papers a month: ${said.join(', ') || 'none in the last twelve months'}`}
        viewBox={`0 0 ${MONTHS * WIDTH} ${HEIGHT + 20}`}
      >
        {counts.map(({ month, count }, place) => {
          const height = Math.round((HEIGHT * count) / most);
          return (
            <>
              <rect
                x={String(place * WIDTH)}
                y={String(HEIGHT - Math.max(height, 1))}
                width={String(WIDTH - 8)}
                height={String(Math.max(height, 1))}
              />
              <text x={String(place * WIDTH)} y={String(HEIGHT + 15)}>
                {month}
              </text>
            </>
          );
        })}
      </svg>
      <figcaption class="note">Papers a month, as first seen here or dated by their source</figcaption>
    </figure>
  );
};

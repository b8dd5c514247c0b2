/** What one compilation cost and met; counts by name where there are several of a kind. */
export type Tally = {
  calls: number;
  inputTokens: number;
  outputTokens: number;
  /** US dollars; null where no prices are configured. */
  cost: number | null;
  cacheHits: number;
  /** Sentences of the model that were not shown, by rule; a repaired sentence counts once for its first failure. */
  rejected: Record<string, number>;
  repaired: number;
  /** Calls that gave no answer, by kind of `ModelError`. */
  failed: Record<string, number>;
  /** Calls not made: `budget`, `time`, `resting`. */
  skipped: Record<string, number>;
};

/** US dollars a million tokens. */
export type Prices = { input: number; output: number };

export const emptyTally = (): Tally => ({
  calls: 0,
  inputTokens: 0,
  outputTokens: 0,
  cost: null,
  cacheHits: 0,
  rejected: {},
  repaired: 0,
  failed: {},
  skipped: {},
});

export const countOne = (counts: Record<string, number>, name: string): void => {
  counts[name] = (counts[name] ?? 0) + 1;
};

export const costOf = ({ inputTokens, outputTokens }: Tally, prices: Prices | null): number | null =>
  prices === null ? null : (inputTokens * prices.input + outputTokens * prices.output) / 1e6;

/** The tally as CloudWatch's embedded metric format, for one log line. */
export const metricLine = (tally: Tally, at: Date): Record<string, unknown> => {
  const sum = (counts: Record<string, number>) =>
    Object.values(counts).reduce((total, count) => total + count, 0);
  const values = {
    ModelCalls: tally.calls,
    InputTokens: tally.inputTokens,
    OutputTokens: tally.outputTokens,
    ...(tally.cost === null ? {} : { CostUsd: tally.cost }),
    SummaryCacheHits: tally.cacheHits,
    RejectedSentences: sum(tally.rejected),
    RepairedSentences: tally.repaired,
    FailedCalls: sum(tally.failed),
    BudgetSpent: tally.skipped.budget ?? 0,
    ...Object.fromEntries(Object.entries(tally.rejected).map(([rule, count]) => [`Rejected_${rule}`, count])),
  };
  return {
    _aws: {
      Timestamp: at.getTime(),
      CloudWatchMetrics: [
        {
          Namespace: 'AcademicHub',
          Dimensions: [[]],
          Metrics: Object.keys(values).map((Name) => ({ Name })),
        },
      ],
    },
    ...values,
  };
};

import * as z from 'zod/mini';

export const faultKinds = [
  'throttle',
  'reset-before',
  'reset-after',
  'reject',
  'timeout',
  'pause',
  'quota',
] as const;

export type FaultKind = (typeof faultKinds)[number];

/** What happens to the next sends, in this order. */
export const faultsRequest = z.object({
  next: z
    .array(
      z.object({
        kind: z.enum(faultKinds),
        count: z._default(z.int().check(z.positive(), z.lte(1_000_000)), 1),
      }),
    )
    .check(z.maxLength(1000)),
});

export type PlannedFault = z.infer<typeof faultsRequest>['next'][number];

/** A list that is used up send by send; a new plan replaces what is left of the old one. */
export const planFaults = () => {
  let left: PlannedFault[] = [];
  return {
    plan: (next: readonly PlannedFault[]) => {
      left = next.map((fault) => ({ ...fault }));
    },
    /** Null: this send succeeds. */
    take: (): FaultKind | null => {
      const [fault] = left;
      if (fault === undefined) return null;
      fault.count -= 1;
      if (fault.count === 0) left.shift();
      return fault.kind;
    },
  };
};

/** Search indexes of days that are over, as bytes; forgotten some weeks after they were put. */
export type SearchIndexes = {
  /** `form`: of the bytes, as `put` was told. Null where there is none; throws nothing for bytes that are not whole. */
  get(day: string, form: string): Promise<Uint8Array | null>;
  put(day: string, form: string, bytes: Uint8Array, now: Date): Promise<void>;
};

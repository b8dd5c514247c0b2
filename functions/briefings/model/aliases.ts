/** `size` random bytes. */
export type RandomBytes = (size: number) => Uint8Array;

/** Names for papers that hold for one question: nothing that a model writes can be an id. */
export type Aliases = {
  of(id: string): string;
  /** Null for a name that was not given out. */
  idOf(alias: string): string | null;
};

export const makeAliases = (ids: readonly string[], randomBytes: RandomBytes): Aliases => {
  // 24 bits for each and its place: no two are alike.
  const aliases = new Map(
    ids.map((id, place) => [id, `p${place.toString(36)}${Buffer.from(randomBytes(3)).toString('hex')}`]),
  );
  const back = new Map([...aliases].map(([id, alias]) => [alias, id]));
  return {
    of: (id) => aliases.get(id) ?? '',
    idOf: (alias) => back.get(alias.trim()) ?? null,
  };
};

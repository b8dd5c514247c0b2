/** `make` once for a key, and again once `limit` others have been asked for since. */
export const keepSome = <Made>(limit: number) => {
  const known = new Map<string, Made>();
  return (key: string, make: () => Made): Made => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= limit) known.clear();
    const made = make();
    known.set(key, made);
    return made;
  };
};

/** The ledger's id of one digest, as the mail service's tag `delivery` carries it. */
export const deliveryId = (readerId: string, periodId: string): string => `${readerId}:${periodId}`;

/** Null for a text that is no delivery's id. */
export const readDeliveryId = (id: string): { readerId: string; periodId: string } | null => {
  // `instant` periods hold a colon themselves; reader ids do not.
  const [, readerId, periodId] = /^([^:]+):(.+)$/.exec(id) ?? [];
  return readerId && periodId ? { readerId, periodId } : null;
};

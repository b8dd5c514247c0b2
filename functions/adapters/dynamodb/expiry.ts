/** What the table's TTL wants: seconds since the epoch, never before the instant itself. */
export const toTtl = (expiresAt: string): number => Math.ceil(Date.parse(expiresAt) / 1000);

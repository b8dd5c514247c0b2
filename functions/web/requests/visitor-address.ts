import { createHash, timingSafeEqual } from 'node:crypto';

type Told = {
  /** Who connected to the API: the visitor, or CloudFront. */
  source: string | null;
  /** What the request shows as the proof that CloudFront sent it. */
  edge: string | null;
  /** Whom CloudFront names: address and port, `192.0.2.1:443` or `2001:db8::1:443`. */
  viewer: string | null;
};

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * The visitor's IP address. Anybody may send the header in which CloudFront names it, so it counts only beside the
 * secret that CloudFront alone shows; `edgeSecret` is null where there is no CloudFront.
 */
export const visitorAddress = (edgeSecret: string | null, { source, edge, viewer }: Told): string | null => {
  const isFromEdge =
    edgeSecret !== null && edge !== null && timingSafeEqual(digest(edge), digest(edgeSecret));
  return isFromEdge && viewer !== null ? viewer.replace(/:\d+$/, '') : source;
};

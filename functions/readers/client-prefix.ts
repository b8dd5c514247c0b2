import { isIPv4, isIPv6 } from 'node:net';

const firstGroups = (ip: string): string => {
  const [head = '', tail] = ip.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
  return groups
    .slice(0, 3)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
};

/**
 * The network that a client is counted under: /24 of IPv4, /48 of IPv6, since one customer holds many addresses.
 * Null where there is nobody to count: no address, or loopback, which is this machine or a proxy on it.
 */
export const clientPrefix = (address: string | null): string | null => {
  const ip = address?.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '') ?? '';
  if (isIPv4(ip)) return ip.startsWith('127.') ? null : `${ip.split('.').slice(0, 3).join('.')}.0/24`;
  if (!isIPv6(ip) || ip === '::1') return null;
  return `${firstGroups(ip)}::/48`;
};

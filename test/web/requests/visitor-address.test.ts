import { expect, it } from 'vitest';
import { visitorAddress } from '../../../functions/web/requests/visitor-address.ts';

const cloudFront = '130.176.0.1';

it('believes CloudFront, and nobody who pretends to be it', () => {
  const told = { source: cloudFront, viewer: '192.0.2.7:50123' };
  expect(visitorAddress('s3cret', { ...told, edge: 's3cret' })).toBe('192.0.2.7');
  expect(visitorAddress('s3cret', { ...told, edge: 'guess' })).toBe(cloudFront);
  expect(visitorAddress('s3cret', { ...told, edge: null })).toBe(cloudFront);
  expect(visitorAddress(null, { ...told, edge: '' })).toBe(cloudFront);
});

it('takes the port off either kind of address', () => {
  const told = { source: cloudFront, edge: 's' };
  expect(visitorAddress('s', { ...told, viewer: '2001:db8::1:443' })).toBe('2001:db8::1');
  expect(visitorAddress('s', { ...told, viewer: null })).toBe(cloudFront);
});

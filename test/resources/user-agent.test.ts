import { expect, test } from 'vitest';
import { readConfig } from '../../functions/config.ts';

test.each([
  [{}, 'AcademicHub/0.1'],
  [{ HUB_ORIGIN: 'https://hub.example.org' }, 'AcademicHub/0.1 (+https://hub.example.org)'],
  [
    { HUB_ORIGIN: 'https://hub.example.org', HUB_CONTACT: 'operator@example.org' },
    'AcademicHub/0.1 (+https://hub.example.org; mailto:operator@example.org)',
  ],
])('publishers see who asks, and whom they can write to: %j', (env, expected) => {
  expect(readConfig(env).userAgent()).toBe(expected);
});

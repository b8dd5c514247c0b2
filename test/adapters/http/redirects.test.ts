import { expect, test } from 'vitest';
import { checkUrl, followRedirect, startRoute } from '../../../functions/adapters/http/redirects.ts';

// The servers of fetch-feed.test.ts speak http only.
const secure = startRoute(checkUrl('https://feeds.example.org/a'));

test('https never leads to http, not even by way of https', () => {
  expect(() => followRedirect(secure, 301, 'http://feeds.example.org/a')).toThrow('from https to http');
  const further = followRedirect(secure, 302, '//www.example.org/b');
  expect(further?.at.href).toBe('https://www.example.org/b');
  expect(() => further && followRedirect(further, 302, 'http://www.example.org/c')).toThrow(
    'from https to http',
  );
});

test('http may lead to https', () => {
  const route = startRoute(checkUrl('http://feeds.example.org/a'));
  expect(followRedirect(route, 308, 'https://feeds.example.org/a')).toMatchObject({
    movedTo: 'https://feeds.example.org/a',
    permanent: true,
  });
});

test('a redirect is not given credentials', () => {
  expect(() => followRedirect(secure, 302, 'https://user:secret@example.org/')).toThrow(
    'user name or password',
  );
});

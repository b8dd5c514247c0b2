import { FetchError } from '../../feeds/polling/fetch-error.ts';

const mostRedirects = 5;
const permanentStatuses = [301, 308];
const redirectStatuses = [...permanentStatuses, 302, 303, 307];

/** An http or https URL without credentials; `FetchError` `bad-url` for anything else. */
export const checkUrl = (text: string, base?: URL): URL => {
  const url = URL.parse(text, base?.href);
  if (!url)
    throw new FetchError(
      'bad-url',
      `${base?.host ?? 'feed'}: not a URL: ${JSON.stringify(text.slice(0, 200))}`,
    );
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchError(
      'bad-url',
      `${url.host || base?.host || 'feed'}: ${url.protocol} is not fetched, only http and https`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new FetchError('bad-url', `${url.host}: a feed's URL must not carry a user name or password`);
  }
  url.hash = '';
  return url;
};

/** Where a fetch has come to. */
export type Route = {
  at: URL;
  visited: string[];
  /** Every redirect so far was permanent. */
  permanent: boolean;
  /** Where the permanent redirects at the beginning led. */
  movedTo: string | null;
};

export const startRoute = (url: URL): Route => ({
  at: url,
  visited: [url.href],
  permanent: true,
  movedTo: null,
});

/** The route after a response's redirect, or null where the response is none. Throws `FetchError` `redirect`. */
export const followRedirect = (route: Route, status: number, location: string | undefined): Route | null => {
  if (!redirectStatuses.includes(status)) return null;
  const { host, protocol } = route.at;
  if (location === undefined) throw new FetchError('redirect', `${host}: HTTP ${status} without a Location`);
  const at = checkUrl(location, route.at);
  if (protocol === 'https:' && at.protocol === 'http:') {
    throw new FetchError('redirect', `${host}: redirects from https to http`);
  }
  if (route.visited.includes(at.href)) throw new FetchError('redirect', `${host}: redirects in a loop`);
  if (route.visited.length > mostRedirects) {
    throw new FetchError('redirect', `${host}: more than ${mostRedirects} redirects`);
  }
  const permanent = route.permanent && permanentStatuses.includes(status);
  return {
    at,
    visited: [...route.visited, at.href],
    permanent,
    movedTo: permanent ? at.href : route.movedTo,
  };
};

import { findAll, getAttributeValue } from 'domutils';
import { parseDocument } from 'htmlparser2';

type Page = { status: number; url: string; html: string };

/** A person with a browser without JavaScript: keeps cookies, follows redirects, submits the forms it is given. */
export const makeVisitor = (origin: string) => {
  const cookies = new Map<string, string>();

  const request = async (address: string, init: RequestInit = {}): Promise<Page> => {
    const url = new URL(address, origin);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, ...(cookie && { cookie }) },
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const location = response.headers.get('location');
    if (response.status === 303 && location !== null) return request(new URL(location, url).href);
    return { status: response.status, url: url.href, html: await response.text() };
  };

  return {
    get: (address: string) => request(address),
    /** Fills in the page's form whose action begins with `action`, with its hidden fields, and submits it. */
    submit: async (page: Page, action: string, fields: Record<string, string>): Promise<Page> => {
      const forms = findAll(
        (element) =>
          element.name === 'form' && (getAttributeValue(element, 'action') ?? '').startsWith(action),
        parseDocument(page.html).children,
      );
      const form = forms[0];
      if (form === undefined) throw new Error(`No form for ${action} on ${page.url}`);
      const hidden = findAll(
        (element) => element.name === 'input' && getAttributeValue(element, 'type') === 'hidden',
        form.children,
      );
      const values = hidden.map((input) => [
        getAttributeValue(input, 'name') ?? '',
        getAttributeValue(input, 'value') ?? '',
      ]);
      return request(new URL(getAttributeValue(form, 'action') ?? '', page.url).href, {
        method: 'POST',
        body: new URLSearchParams({ ...Object.fromEntries(values), ...fields }),
      });
    },
  };
};

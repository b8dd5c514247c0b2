import { parseAddress, readerIdOf } from '../../functions/readers/address.ts';
import { createApp } from '../../functions/web/app.tsx';
import type { WebServices } from '../../functions/web/services.ts';
import { makeFakeWebServices, type WebContent } from '../fakes/web-services.ts';
import { makeClient } from './client.ts';

/** A reader's browser, signed in by the letter's link, and the fakes behind the pages. */
export const signedInClient = async (content: WebContent, more: Partial<WebServices> = {}) => {
  const fakes = makeFakeWebServices(content, more);
  const { secret, origin } = fakes.services;
  const app = createApp(fakes.services);
  const id = readerIdOf(parseAddress('ada@example.org').identity, secret);
  const browser = makeClient(app, origin);
  await browser.submit((await browser.get('/subscribe')).body, '/subscribe', { email: 'ada@example.org' });
  const page = await browser.get(`/confirm?token=${await fakes.tokenFor(id, 'confirm')}`);
  await browser.submit(page.body, '/confirm');
  return { ...fakes, app, origin, browser, ada: () => fakes.readers.get(id) };
};

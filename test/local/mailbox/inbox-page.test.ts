import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { loopbackUrl } from '../../../local/loopback.ts';
import { launchBrowser } from '../../browser/launch.ts';
import { atEnd, endAll, mime, openMailbox, rawEmail, sesClient } from './running-mailbox.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(endAll);

const openPage = async (width = 1280, colorScheme: 'light' | 'dark' = 'light') => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  atEnd(() => context.close());
  return context.newPage();
};

/** A website that counts who comes. */
const openElsewhere = async () => {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>elsewhere</title>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  atEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: loopbackUrl(server), visits };
};

const htmlMail = (html: string, subject = 'Hello') =>
  rawEmail(mime({ Subject: subject, 'Content-Type': 'text/html; charset=utf-8' }, html));

test('hostile mail does nothing: no script, no request, no way to the page around it', async () => {
  const mailbox = await openMailbox();
  const { url, visits } = await openElsewhere();
  const hostile = `<!doctype html><html><head>
    <meta http-equiv="refresh" content="0;url=${url}/refresh"><base href="${url}/" target="_top">
    <link rel="stylesheet" href="${url}/style.css"><link rel="preload" as="image" href="${url}/preload">
    <style>@import "${url}/import.css"; body { background: url(${url}/background) }</style></head>
    <body onload="document.title='owned'"><p id="shown">Shown</p>
    <script>parent.document.title = 'owned'; fetch('${url}/fetch')</script>
    <img src="x" onerror="top.location='${url}/onerror'"><img src="${url}/pixel">
    <iframe src="${url}/frame"></iframe><object data="${url}/object"></object><video src="${url}/video"></video>
    <form action="${url}/form" method="post"><button id="send">Send</button></form>
    <a id="script" href="javascript:document.title='owned'">script</a></body></html>`;
  await sesClient(mailbox).send(htmlMail(hostile, '<img src=x onerror="document.title=`owned`"> & "quotes"'));
  const page = await openPage();
  await page.goto(mailbox.url);
  const frame = page.frameLocator('iframe');
  await frame.locator('#shown').waitFor();
  await frame.locator('#send').click();
  await frame.locator('#script').click();
  // Also in a window of its own, without the frame's sandbox.
  const [mail] = await mailbox.messages();
  const alone = await openPage();
  await alone.goto(`${mailbox.url}/messages/${mail?.id}/html`);
  await alone.locator('#shown').waitFor();
  await alone.locator('#send').click();
  await page.reload();
  await frame.locator('#shown').waitFor();

  expect(visits).toEqual([]);
  expect(page.url()).toBe(`${mailbox.url}/`);
  expect(await page.title()).toBe('Inbox · AcademicHub');
  expect(await alone.title()).not.toBe('owned');
  expect(await page.locator('h1').textContent()).toBe(
    '<img src=x onerror="document.title=`owned`"> & "quotes"',
  );
});

test('a link in a mail opens in a window of its own, whole', async () => {
  const mailbox = await openMailbox();
  const { url, visits } = await openElsewhere();
  await sesClient(mailbox).send(htmlMail(`<a href="${url}/confirm?token=x">Confirm</a>`));
  const page = await openPage();
  await page.goto(mailbox.url);
  const opening = page.context().waitForEvent('page');
  await page.frameLocator('iframe').getByText('Confirm').click();
  const opened = await opening;
  await opened.waitForLoadState();
  expect(opened.url()).toBe(`${url}/confirm?token=x`);
  expect(await opened.evaluate('window.opener === null && document.referrer === ""')).toBe(true);
  expect(visits).toContain('/confirm?token=x');
  expect(page.url()).toBe(`${mailbox.url}/`);
});

test('shows text, headers and pictures that the message holds', async () => {
  const mailbox = await openMailbox();
  const pixel = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
  const parts = [
    '--b\r\nContent-Type: multipart/alternative; boundary=a\r\n',
    '--a\r\nContent-Type: text/plain\r\n\r\nplain <b>words</b>',
    '--a\r\nContent-Type: text/html\r\n\r\n<img id="own" src="cid:p@x">',
    '--a--',
    `--b\r\nContent-Type: image/gif\r\nContent-ID: <p@x>\r\nContent-Transfer-Encoding: base64\r\n\r\n${pixel}`,
    '--b--',
  ].join('\r\n');
  const headers = {
    'Content-Type': 'multipart/related; boundary=b',
    'List-Unsubscribe': '<https://x.example/u>',
  };
  await sesClient(mailbox).send(rawEmail(mime(headers, parts)));
  const page = await openPage();
  await page.goto(mailbox.url);
  await page.getByText('Plain text').click();
  await page.getByText('plain <b>words</b>').waitFor();
  await page.getByText('Headers', { exact: true }).click();
  await page.getByText('List-Unsubscribe: <https://x.example/u>').waitFor();
  const own = page.frameLocator('iframe').locator('#own');
  const width = own.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth);
  expect(await width).toBe(1);
});

test('on a phone, the list comes first and a message has the page to itself; nothing is wider than the screen', async () => {
  const mailbox = await openMailbox();
  const client = sesClient(mailbox);
  await client.send(htmlMail('<p>first</p>', `Long${'word'.repeat(40)}`));
  await client.send(rawEmail(mime({ Subject: 'Second' }, `y${'x'.repeat(300)}`)));
  const page = await openPage(390, 'dark');
  const isTooWide = () => page.evaluate('document.documentElement.scrollWidth > innerWidth');
  await page.goto(mailbox.url);
  expect(await page.locator('article').isVisible()).toBe(false);
  expect(await isTooWide()).toBe(false);
  await page.getByRole('link', { name: 'Second' }).click();
  await page.locator('article h1').waitFor();
  expect(await page.locator('.mails').isVisible()).toBe(false);
  expect(await isTooWide()).toBe(false);
  await page.getByText('All mail').click();
  await page.locator('.mails').waitFor();
});

test('an empty inbox says so, and so does a filter that nothing matches', async () => {
  const mailbox = await openMailbox();
  const page = await openPage();
  await page.goto(mailbox.url);
  await page.getByText('No mail yet.').waitFor();
  await page.getByLabel('Mail to').fill('nobody@x.example');
  await page.getByText('Show', { exact: true }).click();
  await page.getByText('No mail to nobody@x.example.').waitFor();
});

/** All script of the site; every page works without it. */
export const script = `// Without this, a new reader starts in UTC and chooses a time zone later.
const prepare = () => {
  for (const field of document.querySelectorAll('input[name=timezone][type=hidden]')) {
    try { field.value = Intl.DateTimeFormat().resolvedOptions().timeZone || field.value; } catch {}
  }
};
prepare();

const filters = () => document.querySelectorAll('details.filter[open]');
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const filter of filters()) {
    filter.open = false;
    filter.querySelector('summary').focus();
  }
});
document.addEventListener('click', (event) => {
  for (const filter of filters()) if (!filter.contains(event.target)) filter.open = false;
});

// What changes without a new page is also said.
const said = document.createElement('p');
said.className = 'hidden';
said.setAttribute('role', 'status');
document.body.append(said);
const say = (text) => { said.textContent = ''; setTimeout(() => { said.textContent = text; }, 50); };

// The list in place: its filters, chips, pages, shuffle and search are addresses, fetched and put into this page.
const list = () => document.querySelector('section[data-edition]');
const content = document.getElementById('content');
const isListed = (url) => url.origin === location.origin && (url.pathname === '/' || url.pathname === '/shuffle');
let asked = 0;
// Pages seen a moment ago, for going back.
const seen = new Map();
const keep = (address, html) => {
  seen.delete(address);
  seen.set(address, { html, at: Date.now() });
  if (seen.size > 20) seen.delete(seen.keys().next().value);
};
const fetched = async (address, options) => {
  const known = !options && seen.get(address);
  if (known && Date.now() - known.at < 60000) return { address, html: known.html };
  const response = await fetch(address, { headers: { accept: 'text/html' }, ...options });
  if (!response.ok || !isListed(new URL(response.url))) throw new Error(response.status);
  const html = await response.text();
  const url = new URL(response.url);
  if (!options) keep(url.href, html);
  return { address: url.href, html };
};
const put = (html) => {
  const next = new DOMParser().parseFromString(html, 'text/html');
  const main = next.getElementById('content');
  if (!main?.querySelector('section[data-edition]')) throw new Error('no list');
  content.replaceChildren(...main.childNodes);
  document.title = next.title;
  for (const rel of ['canonical', 'alternate']) {
    const links = next.querySelectorAll('link[rel=' + rel + ']');
    document.querySelectorAll('link[rel=' + rel + ']').forEach((link, place) => {
      if (links[place]) link.href = links[place].getAttribute('href');
    });
  }
  const feeds = next.querySelector('.foot nav');
  if (feeds) document.querySelector('.foot nav').replaceChildren(...feeds.childNodes);
  prepare();
};
const focusOn = (element) => element?.focus({ preventScroll: true });
const go = async (address, { options, push = true, top = null, toTop = false, focus } = {}) => {
  const turn = ++asked;
  content.setAttribute('aria-busy', 'true');
  try {
    const page = await fetched(address, options);
    if (turn !== asked) return;
    if (push && page.address !== location.href) {
      history.replaceState({ y: scrollY }, '');
      history.pushState({ y: 0 }, '', page.address);
    }
    // The list stays where it is on the screen, whatever grew or shrank above it.
    const place = list().getBoundingClientRect().top;
    put(page.html);
    const section = list();
    if (top === null) top = scrollY + section.getBoundingClientRect().top - Math.max(place, 0);
    if (toTop) top = Math.min(top, section.getBoundingClientRect().top + scrollY - 16);
    scrollTo({ top, behavior: 'instant' });
    focusOn((focus && document.querySelector(focus)) || section);
    const count = section.querySelector('.result')?.firstChild?.textContent.trim();
    say(count || section.querySelectorAll('.paper').length + ' papers shown');
  } catch {
    if (turn === asked && options) location.reload();
    else if (turn === asked) location.href = address;
  } finally {
    content.removeAttribute('aria-busy');
  }
};

if (list()) {
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', () => history.replaceState({ y: scrollY }, ''));
  if (history.state?.y && performance.getEntriesByType('navigation')[0]?.type !== 'navigate') scrollTo(0, history.state.y);
  keep(location.href.split('#')[0], document.documentElement.outerHTML);

  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const url = new URL(link.href);
    if (!content.contains(link) || !isListed(url) || url.hash || link.target) return;
    event.preventDefault();
    const rel = link.getAttribute('rel');
    const isPage = rel === 'prev' || rel === 'next';
    const href = CSS.escape(link.getAttribute('href'));
    go(url.href, {
      toTop: isPage,
      focus: isPage ? null : '.filters a[href="' + href + '"]',
    });
  });

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!content.contains(form)) return;
    const fields = new URLSearchParams(new FormData(form, event.submitter));
    if (form.method === 'get' && isListed(new URL(form.action))) {
      event.preventDefault();
      const query = fields.toString();
      go(form.action + (query ? '?' + query : ''), { toTop: true });
    } else if (form.id === 'follow') {
      // What was followed is shown where it was: the answer is this page again.
      event.preventDefault();
      seen.clear();
      const number = event.submitter?.closest('.paper')?.id;
      go(form.action, { options: { method: 'POST', body: fields }, push: false, top: scrollY, focus: number ? '#' + number + ' h2 a' : null });
    }
  });

  addEventListener('popstate', (event) => {
    if (location.hash || !isListed(new URL(location.href))) return;
    go(location.href, { push: false, top: event.state?.y ?? 0 });
  });
}

// BibTeX goes to the clipboard; where it cannot, the link leads to the file.
document.addEventListener('click', async (event) => {
  const link = event.target.closest?.('a.bibtex');
  if (!link || !navigator.clipboard || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  try {
    const response = await fetch(link.href);
    if (!response.ok) throw new Error(response.status);
    await navigator.clipboard.writeText(await response.text());
    const name = link.textContent;
    link.textContent = 'Copied';
    say('BibTeX copied');
    setTimeout(() => { link.textContent = name; }, 2000);
  } catch {
    location.href = link.href;
  }
});

// An open page learns that its edition has grown; what is being read stays where it is.
const grown = async () => {
  const section = list();
  if (!section || document.hidden) return;
  try {
    const response = await fetch('/api/edition?date=' + section.dataset.edition);
    const more = (await response.json()).papers - Number(section.dataset.papers);
    if (!(more > 0) || section !== list()) return;
    const link = section.querySelector('.fresh') ?? document.createElement('a');
    link.className = 'fresh';
    link.href = '/?date=' + section.dataset.edition;
    const text = more === 1 ? '1 new paper' : more + ' new papers';
    if (link.textContent !== text) say(text);
    link.textContent = text;
    section.querySelector('.filters').after(link);
    seen.clear();
  } catch {}
};
if (list()) {
  setInterval(grown, 60000);
  document.addEventListener('visibilitychange', grown);
}
`;

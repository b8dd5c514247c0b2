/** Helps on the radar page: names while typing, and what a follow would have sent. The page works without it. */
export const radarScript = `
const adding = document.querySelector('form.add-follow');
if (adding) {
  const { kind, value } = adding.elements;
  const names = document.getElementById('follow-names');
  const box = document.getElementById('backtest');
  let asked = 0;
  const get = async (path, query) => {
    const response = await fetch(path + '?' + new URLSearchParams(query));
    if (!response.ok) throw new Error(String(response.status));
    return response.json();
  };
  const complete = async (typed, mine) => {
    const { authors } = await get('/api/authors', { q: typed });
    if (mine !== asked) return;
    names.replaceChildren(...authors.map(({ name }) => Object.assign(document.createElement('option'), { value: name })));
  };
  const test = async (typed, mine) => {
    const found = await get('/radar/backtest', { kind: kind.value, value: typed });
    if (mine !== asked) return;
    box.hidden = !found;
    if (!found) return;
    const name = Object.assign(document.createElement('strong'), { textContent: found.name });
    const link = Object.assign(document.createElement('a'), {
      textContent: 'See them',
      href: '/radar/follow?' + new URLSearchParams({ kind: kind.value, value: typed }),
    });
    box.replaceChildren(name, ' ' + found.sentence + ' ', found.papers > 0 ? link : '');
  };
  const typed = () => {
    const text = value.value.trim();
    const mine = ++asked;
    if (kind.value !== 'author') names.replaceChildren();
    if (text.length < 2) { box.hidden = true; return; }
    // Half a second: somebody who types a name asks once, not for each letter.
    setTimeout(() => { if (mine === asked) test(text, mine).catch(() => {}); }, 500);
    if (kind.value === 'author') setTimeout(() => { if (mine === asked) complete(text, mine).catch(() => {}); }, 150);
  };
  value.addEventListener('input', typed);
  kind.addEventListener('change', typed);
}
`;

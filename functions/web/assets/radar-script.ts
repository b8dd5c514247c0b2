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
  const made = (name, more, ...inside) => {
    const element = Object.assign(document.createElement(name), more);
    element.append(...inside);
    return element;
  };
  const complete = async (typed, mine) => {
    const found = await get('/radar/names', { kind: kind.value, value: typed });
    if (mine === asked) names.replaceChildren(...found.names.map((name) => made('option', { value: name })));
  };
  const test = async (typed, mine) => {
    const found = await get('/radar/backtest', { kind: kind.value, value: typed });
    if (mine !== asked) return;
    box.hidden = !found;
    if (!found) return;
    const all = '/radar/follow?' + new URLSearchParams({ kind: kind.value, value: typed });
    box.replaceChildren(
      made('p', {}, made('strong', {}, found.name), ' ' + found.sentence + ' ', found.papers > 0 ? made('a', { href: all }, 'See them') : ''),
      made('ul', {}, ...found.examples.map(({ title, path, why }) =>
        made('li', {}, made('a', { href: path }, made('bdi', {}, title)), ' ', made('small', {}, why)))),
    );
  };
  const typed = () => {
    const text = value.value.trim();
    const mine = ++asked;
    names.replaceChildren();
    if (text.length < 2) { box.hidden = true; return; }
    // Half a second: somebody who types a name asks once, not for each letter.
    setTimeout(() => { if (mine === asked) test(text, mine).catch(() => {}); }, 500);
    setTimeout(() => { if (mine === asked) complete(text, mine).catch(() => {}); }, 150);
  };
  value.addEventListener('input', typed);
  kind.addEventListener('change', typed);
}

// Fifty ticks are soon undone: one button for a whole list, and the other says how many they are.
const library = document.querySelector('form.proposals');
if (library) {
  const boxes = (part) => [...part.querySelectorAll('input[type=checkbox]')];
  const ticked = (part) => boxes(part).filter((box) => box.checked).length;
  const buttons = [];
  const told = () => {
    for (const submit of library.querySelectorAll('[type=submit]')) submit.textContent = 'Follow the ' + ticked(library) + ' ticked';
    for (const { part, button } of buttons) button.textContent = ticked(part) ? 'Untick all' : 'Tick all';
  };
  for (const part of library.querySelectorAll('section')) {
    if (boxes(part).length < 2) continue;
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'plain note' });
    button.addEventListener('click', () => {
      const tick = !ticked(part);
      for (const box of boxes(part)) box.checked = tick;
      told();
    });
    buttons.push({ part, button });
    part.querySelector('h2').after(button);
  }
  library.addEventListener('change', told);
  told();
}
`;

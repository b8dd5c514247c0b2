/** All script of the site; every page works without it. */
export const script = `// Without this, a new reader starts in UTC and chooses a time zone later.
for (const field of document.querySelectorAll('input[name=timezone][type=hidden]')) {
  try { field.value = Intl.DateTimeFormat().resolvedOptions().timeZone || field.value; } catch {}
}

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
`;

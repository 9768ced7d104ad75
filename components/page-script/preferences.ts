import { readItem } from '@/lib/library/local-storage';

/** What a reader chooses of how pages look: kept on the device, and set on the page before it is painted. */
const CHOICES = ['theme', 'text'];

/** What is known of the page, for its styles. */
export const page = document.documentElement.dataset;

function apply(): void {
  for (const name of CHOICES) {
    const kept = readItem(name);
    // A browser that keeps nothing shows a choice until the page is left.
    const choice = kept === undefined ? page[name] : kept;
    if (choice && /^(?:light|dark|small|large|largest)$/.test(choice)) page[name] = choice;
    else delete page[name];
  }
  // In the fields for them, and to the browser's own frame.
  for (const field of document.querySelectorAll<HTMLSelectElement>('select[name=theme],select[name=text]')) {
    field.value = page[field.name] ?? field.options[0]?.value ?? '';
  }
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    const scheme = (meta.dataset.scheme ??= /dark/.test(meta.media) ? 'dark' : 'light');
    meta.media = page.theme ? (page.theme === scheme ? 'all' : 'not all') : `(prefers-color-scheme: ${scheme})`;
  }
}

apply();
// What the reader's script has fetched on an earlier page.
if (typeof readItem('fonts') === 'string') page.fonts = '';
document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement) || !CHOICES.includes(target.name)) return;
  page[target.name] = target.value;
  try {
    localStorage.setItem(target.name, target.value);
  } catch {
    // It keeps nothing.
  }
  apply();
});
// Another tab has changed it; the fields are there; a page comes back as it was left.
addEventListener('storage', apply);
addEventListener('pageshow', apply);

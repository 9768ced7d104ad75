import { numberLinks } from '@/components/article/number-links';

/** On paper the addresses of an article's links follow it as a numbered list. */
export function printLinks(): void {
  const texts = document.querySelectorAll('article[data-slug] .article-text');
  const last = [...texts].at(-1);
  if (!last) return;
  addEventListener('beforeprint', () => {
    document.querySelector('.printed-links')?.remove();
    const addresses = numberLinks(texts);
    if (addresses.length === 0) return;
    const list = Object.assign(document.createElement('ol'), { className: 'printed-links', ariaLabel: 'Links' });
    const items = addresses.map((address) => Object.assign(document.createElement('li'), { textContent: address }));
    list.append(...items);
    last.after(list);
  });
}

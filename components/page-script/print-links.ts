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
    const list = document.createElement('ol');
    list.className = 'printed-links';
    for (const address of addresses) list.appendChild(document.createElement('li')).append(address);
    last.after(list);
  });
}

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

/**
 * Numbers the links of printed texts, for their addresses to follow at the end and not inside sentences.
 *
 * @param texts in their order; links to a place in the same document, and terms, have no number.
 * @returns the addresses: that of number 1 first, each once.
 */
export function numberLinks(texts: Iterable<Element>): string[] {
  const addresses: string[] = [];
  for (const text of texts) {
    for (const link of text.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"], .term)')) {
      if (!addresses.includes(link.href)) addresses.push(link.href);
      link.dataset.number = String(addresses.indexOf(link.href) + 1);
    }
  }
  return addresses;
}

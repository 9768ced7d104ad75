const REST_MS = 50;

/**
 * Has the page behind a link made before the click. Speculation rules wait for 200 ms; what a pointer has rested on for 50
 * is marked here, and the rules take it at once (lib/export/islands/page-scripts.ts). Browsers without them fetch the
 * document.
 */
export function prefetchLinks(): void {
  const knowsRules = HTMLScriptElement.supports?.('speculationrules');
  let timer = 0;
  let last: HTMLAnchorElement | null = null;
  const rest = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="/"]') : null;
    if (link === last) return;
    clearTimeout(timer);
    if (last) delete last.dataset.soon;
    last = link;
    if (link) timer = self.setTimeout(() => (knowsRules ? (link.dataset.soon = '') : fetchPage(link)), REST_MS);
  };
  const fetchPage = ({ pathname: href }: HTMLAnchorElement) => {
    if (savesData() || /\.\w+$|\/search$/.test(href)) return;
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href }));
  };
  addEventListener('pointerover', rest);
  // A page is not made for every link that the keyboard passes.
  if (!knowsRules) addEventListener('focusin', rest);
}

/** Whether the reader asks for as little to be fetched as can be. */
export function savesData(): boolean | undefined {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
}

const REST_MS = 50;

/**
 * Has the page behind a link made before the click. A browser that knows speculation rules waits for 200 ms; a pointer
 * that rests on a link is known sooner, and the rules take what is marked at once. Elsewhere the document is fetched.
 */
export function prefetchLinks(): void {
  if (HTMLScriptElement.supports?.('speculationrules')) markRested();
  else fetchDocuments();
}

/** The rules for what is marked stand in lib/export/islands/page-scripts.ts. */
function markRested(): void {
  let timer = 0;
  let marked: Element | null = null;
  addEventListener('pointerover', ({ target, pointerType }) => {
    const link = target instanceof Element && pointerType === 'mouse' ? target.closest('a') : null;
    if (link && link === marked) return;
    clearTimeout(timer);
    marked?.removeAttribute('data-soon');
    marked = link;
    if (link) timer = self.setTimeout(() => link.setAttribute('data-soon', ''), REST_MS);
  });
}

function fetchDocuments(): void {
  const fetched = new Set([location.pathname]);
  const prefetch = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const { saveData } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {};
    if (!link || saveData || link.origin !== location.origin || /\.\w+$|\/search$/.test(link.pathname)) return;
    if (fetched.has(link.pathname)) return;
    fetched.add(link.pathname);
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: link.pathname }));
  };
  for (const type of ['pointerover', 'touchstart', 'focusin']) addEventListener(type, prefetch, { passive: true });
}

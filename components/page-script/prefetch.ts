/** Where the browser does not know speculation rules: fetches the document of a link that a pointer or a finger is on. */
export function prefetchLinks(): void {
  if (HTMLScriptElement.supports?.('speculationrules')) return;
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

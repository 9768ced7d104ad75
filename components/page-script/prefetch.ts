/** Where the browser does not know speculation rules: fetches the document of a link that a pointer or a finger is on. */
if (!HTMLScriptElement.supports?.('speculationrules')) {
  const fetched = new Set<string>();
  const fetchAhead = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const saves = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
    if (!link || saves || link.origin !== location.origin || /\.\w+$|^\/search$/.test(link.pathname)) return;
    const href = link.origin + link.pathname;
    if (href === location.origin + location.pathname || fetched.has(href)) return;
    fetched.add(href);
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href }));
  };
  for (const type of ['pointerover', 'touchstart', 'focusin']) addEventListener(type, fetchAhead, { passive: true });
}

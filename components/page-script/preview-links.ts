const REST_MS = 350;

/**
 * Shows what is behind a link to an article, or what a term means, to whoever rests on it with a pointer or the focus, or
 * presses it long. What draws it is fetched at the first of these signs.
 */
export function previewLinks(): void {
  if (!CSS.supports('position-area', 'block-end')) return;
  let timer = 0;
  let pressed: HTMLAnchorElement | undefined;

  const find = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href^="/"]') : null;
    if (!link || link.pathname === location.pathname) return undefined;
    return link.matches('.term') || /\/articles\/[^/.]+$/.test(link.pathname) ? link : undefined;
  };
  const show = (link: HTMLAnchorElement) =>
    import('./preview').then(({ showPreview }) => showPreview(link)).catch(() => undefined);

  const rest = (event: Event) => {
    clearTimeout(timer);
    const link = find(event);
    const isResting = 'pointerType' in event ? event.pointerType === 'mouse' : link?.matches(':focus-visible');
    if (link && isResting) timer = self.setTimeout(() => void show(link), REST_MS);
  };
  addEventListener('pointerover', rest);
  addEventListener('focusin', rest);
  addEventListener('pointerdown', () => clearTimeout(timer));
  // The first long press shows the preview; the second has the menu of the browser.
  addEventListener('contextmenu', (event) => {
    const link = event.pointerType === 'touch' ? find(event) : undefined;
    if (!link || link === pressed) return;
    event.preventDefault();
    pressed = link;
    void show(link);
  });
}

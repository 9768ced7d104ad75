import { listFingerprints, measureStop } from '@/components/library/article-in-page';
import type { Stop } from '@/lib/library/saved/model';
import { describeText, readSummary, record } from '@/lib/library/saved/record';

const SETTLE_MS = 250;

/** Remembers how far an article was read, and asks for what a returning reader is shown of it. */
export function watchReading(hydrate: (island: string) => void): void {
  const found = document.querySelector<HTMLElement>('article[data-slug]');
  if (!found) return;
  const article = found;
  const blocks = listFingerprints(article);
  const text = describeText(blocks);
  const known = readSummary()[article.dataset.slug!];
  const [block = 0, of = 0] = known?.stop ?? [];
  if (known?.text !== undefined && known.text !== text) hydrate('change-notice');
  if (known?.notes) hydrate('article-notes');
  // Whoever was led to a place, or has begun to read, knows where they want to be.
  if (block > 1 && block < of && !known?.finished && location.hash === '' && scrollY < 200) hydrate('continue-bar');

  // When a click leads away, the next page waits for what is done in this one, which by then is to be laid out anew.
  let clicked: Stop | undefined;
  addEventListener('click', () => (clicked = measureStop(article)));
  addEventListener('scroll', () => (clicked = undefined), { passive: true });

  function note(): void {
    try {
      if (localStorage.getItem('shelf') === 'off') return;
      const stop = clicked ?? measureStop(article);
      const isEnd = stop.block >= stop.of;
      record(
        article,
        { opened: true, ...(isEnd && { finished: true }), stop: [stop.block, stop.of], text },
        { stop, blocks },
      );
    } catch {
      // A browser that keeps nothing remembers nothing.
    }
  }

  document.addEventListener('visibilitychange', () => document.hidden && note());
  // Whoever reaches the end has finished, and sees so.
  let timer = 0;
  const settle = () => {
    const { block, of } = measureStop(article);
    if (block < of) return;
    removeEventListener('scroll', wait);
    note();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = self.setTimeout(settle, SETTLE_MS);
  };
  addEventListener('scroll', wait, { passive: true });
  // Selected words may be marked or noted; a click that selects nothing asks for neither.
  const lookAtSelection = () => {
    const selection = getSelection();
    if (selection?.isCollapsed === false && article.contains(selection.anchorNode)) hydrate('article-notes');
  };
  lookAtSelection();
  document.addEventListener('selectionchange', lookAtSelection);
}

import { isEnd, type Visit } from '@/lib/library/saved/visit';
import { findArticle, listFingerprints, measureStop } from './article-in-page';
import { getShelf, renameArticle, visit } from './shelf-store';

const SETTLE_MS = 250;

/**
 * Remembers that the page's article is open and how far it is read.
 *
 * @returns what ends it, when the reader goes on to another page.
 */
export function watchReading(): () => void {
  const article = findArticle();
  if (!article) return () => undefined;
  const { element, facts, formerSlugs } = article;
  const blocks = listFingerprints(element);
  let reached: Visit['stop'];
  let isTakenDown = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const record = (more: Partial<Visit> = {}) => void visit([{ ...facts, at: new Date().toISOString(), ...more }]);

  function measure(): void {
    timer = undefined;
    const wasEnd = reached && isEnd(reached);
    const stop = measureStop(element);
    if (stop.block > 0) reached = stop;
    // What is written only as the page is left for another document may not arrive; what the shelf held before has to
    // be known by then, as the text is compared with it.
    const isTime = !isTakenDown && getShelf().isLoaded;
    if (isTime || (!wasEnd && isEnd(stop))) leave();
    else if (!isTakenDown) notice();
  }

  function leave(): void {
    isTakenDown = true;
    record({ blocks, ...(reached && { stop: reached }) });
  }

  function notice(): void {
    timer ??= setTimeout(measure, SETTLE_MS);
  }

  function hide(): void {
    if (document.hidden) leave();
  }

  record();
  const { entries, notes } = getShelf();
  for (const former of formerSlugs) {
    const isKept = entries.has(former) || notes.some(({ slug }) => slug === former);
    if (isKept) void renameArticle(former, facts.slug);
  }
  addEventListener('scroll', notice, { passive: true });
  document.addEventListener('visibilitychange', hide);
  return () => {
    clearTimeout(timer);
    removeEventListener('scroll', notice);
    document.removeEventListener('visibilitychange', hide);
    leave();
  };
}

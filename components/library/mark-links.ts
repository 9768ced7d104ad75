import { hrefTo, paths } from '@/lib/site/paths';
import { getReadingState, type ReadingState } from '@/lib/library/saved/entry';
import type { ShelfEntry } from '@/lib/library/saved/model';
import { countByCell } from '@/lib/library/saved/summarize';

/** The element whose words a mark has for somebody who does not see it. */
export const DESCRIPTION_IDS: Record<ReadingState, string> = {
  opened: 'shelf-opened',
  finished: 'shelf-finished',
};

type Entries = ReadonlyMap<string, ShelfEntry>;

/**
 * Marks every link to an article that was opened or finished, wherever a list shows one, also those that other islands
 * add later. Only attributes change, which React leaves alone. Links inside a text are not marked, nor those that say themselves how
 * far they were read.
 *
 * @returns what ends it.
 */
export function markLinks(entries: Entries): () => void {
  markAll(entries);
  let frame = 0;
  const observer = new MutationObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => markAll(entries));
  });
  if (entries.size > 0) observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}

function markAll(entries: Entries): void {
  const prefix = hrefTo(`${paths.articles}/`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[href^="${prefix}"]`)) {
    if (link.closest('.article-text, [data-unmarked]')) continue;
    const slug = link.pathname.slice(prefix.length);
    const entry = entries.get(slug);
    mark(link, entry && getReadingState(entry));
  }
  const counts = countByCell(entries.values());
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-cell]')) {
    const { opened = 0, finished = 0 } = counts.get(link.dataset.cell ?? '') ?? {};
    const isWhole = finished > 0 && finished >= Number(link.dataset.count);
    mark(link, isWhole ? 'finished' : opened > 0 ? 'opened' : undefined);
  }
}

function mark(link: HTMLAnchorElement, state: ReadingState | undefined): void {
  if (link.dataset.read === state) return;
  if (state) {
    link.dataset.read = state;
    link.setAttribute('aria-describedby', DESCRIPTION_IDS[state]);
  } else {
    delete link.dataset.read;
    link.removeAttribute('aria-describedby');
  }
}

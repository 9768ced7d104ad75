import { readSummary, type Known } from '@/lib/library/saved/record';

type State = 'opened' | 'finished' | undefined;

/**
 * Marks every link to an article that was opened or finished, wherever a list shows one, also those that islands add later.
 * Links inside a text are not marked, nor those that say themselves how far they were read.
 */
export function markLinks(): void {
  const summary = readSummary();
  const cells = new Map<string, { opened: number; finished: number }>();
  for (const { cell, opened, finished } of Object.values(summary)) {
    if (!cell || !(opened ?? finished)) continue;
    const count = cells.get(cell) ?? { opened: 0, finished: 0 };
    cells.set(cell, { opened: count.opened + 1, finished: count.finished + (finished ? 1 : 0) });
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="/articles/"]')) {
    if (link.closest('.article-text,[data-unmarked]')) continue;
    // As pages write it: in `pathname` the letters of many scripts are encoded.
    mark(link, getState(summary[link.getAttribute('href')!.split(/\/articles\/|#/)[1]!]));
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-cell]')) {
    const { opened, finished } = cells.get(link.dataset.cell!) ?? { opened: 0, finished: 0 };
    mark(link, finished > 0 && finished >= Number(link.dataset.count) ? 'finished' : opened > 0 ? 'opened' : undefined);
  }
}

function getState(known: Known | undefined): State {
  return known?.finished ? 'finished' : known?.opened ? 'opened' : undefined;
}

/** The words for those who do not see a mark are in every page (components/library/mark-descriptions.tsx). */
function mark(link: HTMLAnchorElement, state: State): void {
  if (link.dataset.read === state) return;
  if (state) {
    link.dataset.read = state;
    link.setAttribute('aria-describedby', `library-${state}`);
  } else {
    delete link.dataset.read;
    link.removeAttribute('aria-describedby');
  }
}

/** Shows what was kept before. */
export function showKept(): void {
  const summary = readSummary();
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-keep]')) {
    const known = summary[button.closest<HTMLElement>('article')?.dataset.slug ?? ''];
    button.ariaPressed = String(Boolean(known?.[button.dataset.keep as 'saved' | 'finished']));
  }
}

import { readSummary } from '@/lib/library/saved/record';

/** Shows what was kept before. */
export function showKept(): void {
  const summary = readSummary();
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-keep]')) {
    const known = summary[button.closest<HTMLElement>('article')?.dataset.slug ?? ''];
    button.ariaPressed = String(Boolean(known?.[button.dataset.keep as 'saved' | 'finished']));
  }
}

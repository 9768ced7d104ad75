import { readPack, writePack } from '@/lib/library/reading-pack/selection';
import { showStatus } from './show-status';
import { keepsNothing } from '#words/frame';

/** The articles that a button adds: those it names, or that of the page. */
function listPacked({ dataset }: HTMLElement): string[] {
  return (dataset.pack || document.querySelector<HTMLElement>('article[data-slug]')?.dataset.slug || '').split(',');
}

/** Shows what is in the reader's pack, and in the header how much. */
export function showPack(): void {
  const pack = readPack();
  for (const button of document.querySelectorAll<HTMLElement>('button[data-pack]')) {
    button.ariaPressed = String(listPacked(button).every((slug) => pack.includes(slug)));
  }
  const link = document.getElementById('pack-link')!;
  link.hidden = pack.length === 0;
  // Of its text node: a new one would be a change of the page, after each of which this is shown again.
  link.lastElementChild!.firstChild!.nodeValue = String(pack.length);
}

/** Adds what a button stands for to the reader's pack, or takes it out again. */
export function watchPack(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-pack]') : null;
    if (!button) return;
    const slugs = listPacked(button);
    const pack = readPack();
    try {
      const isIn = button.ariaPressed === 'true';
      writePack(isIn ? pack.filter((slug) => !slugs.includes(slug)) : [...new Set([...pack, ...slugs])]);
      showPack();
    } catch {
      showStatus(button, keepsNothing);
    }
  });
}

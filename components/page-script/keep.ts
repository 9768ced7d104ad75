import { showStatus } from './show-status';
import { record } from '@/lib/library/saved/record';
import { keepsNothing } from '#words/frame';

/** Saves the article of the page, or marks it as read: at once, on this device, without any other code. */
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-keep]') : null;
  const article = button?.closest<HTMLElement>('article[data-slug]');
  if (!button || !article) return;
  const isOn = button.ariaPressed !== 'true';
  button.ariaPressed = String(isOn);
  try {
    record(article, { [button.dataset.keep!]: isOn }, { [button.dataset.keep!]: isOn });
  } catch {
    showStatus(button, keepsNothing);
  }
});

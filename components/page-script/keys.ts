import { readItem } from '@/lib/library/local-storage';
import { readKey } from './read-key';

/** Keys work from the first press on: what an island would hear is too late, for the browser has used the key by then. */
function press(event: KeyboardEvent): void {
  const { ctrlKey, metaKey, shiftKey, altKey, target } = event;
  if (event.defaultPrevented || event.repeat || event.isComposing || altKey) return;
  const name = readKey(event);
  if (ctrlKey || metaKey) {
    if (name === 'k' && !shiftKey) search(event);
    return;
  }
  // Somebody who speaks to their computer may have turned single keys off.
  if (isBusy(target) || readItem('shortcuts') === 'off') return;
  if (name === '/') search(event);
  else if (/^[a-z?]$/.test(name)) document.querySelector<HTMLElement>(`[aria-keyshortcuts="${name}"]`)?.click();
}

function search(event: Event): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>('[name=q]')];
  const field = fields.find((candidate) => candidate.checkVisibility());
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
}

/** Somebody who writes, or has a dialog open, means something else. */
function isBusy(target: EventTarget | null): boolean {
  const isWriting =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input,textarea,select'));
  return isWriting || document.querySelector('dialog[open]') !== null;
}

document.addEventListener('keydown', press, true);

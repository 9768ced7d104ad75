import { useEffect } from 'react';
import { areShortcutsOn } from './shortcut-settings';

/**
 * Lets single keys press the links that name them in `aria-keyshortcuts`.
 *
 * They rest while the reader writes, holds a modifier or has a dialog open, and where they were turned off.
 *
 * @see https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts
 */
export function useShortcutKeys(showHelp: () => void): void {
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      const { ctrlKey, metaKey, altKey, defaultPrevented, target } = event;
      if (ctrlKey || metaKey || altKey || defaultPrevented || event.repeat || !areShortcutsOn()) return;
      if (isBusy(target)) return;
      const key = readKey(event);
      if (key === '?') showHelp();
      else findLink(key)?.click();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [showHelp]);
}

/**
 * The letter of a key: also with Caps Lock, and on a keyboard whose letters are not Latin.
 *
 * @example
 * readKey({ key: 'A', code: 'KeyA' }); // => 'a'
 * readKey({ key: 'ф', code: 'KeyA' }); // => 'a'
 */
export function readKey({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const isLatin = /^[\x20-\x7e]$/.test(key);
  return (isLatin ? key : (/^Key([A-Z])$/.exec(code)?.[1] ?? key)).toLowerCase();
}

function findLink(key: string): HTMLAnchorElement | null {
  return /^[a-z]$/.test(key) ? document.querySelector(`a[aria-keyshortcuts="${key}"]`) : null;
}

function isBusy(target: EventTarget | null): boolean {
  const isWriting =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
  return isWriting || document.querySelector('dialog[open]') !== null;
}

import { useEffect, type RefObject } from 'react';
import { areShortcutsOn } from '@/components/layout/shortcut-settings';

/** `/`, where single keys are on, puts the cursor into a field; Ctrl or Cmd and K need no island (lib/site/inline-scripts.ts). */
export function useSearchKeys(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    function focusField(event: KeyboardEvent): void {
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      if (!isSlash || !areShortcutsOn() || !field.current) return;
      event.preventDefault();
      field.current.focus();
      field.current.select();
    }
    document.addEventListener('keydown', focusField);
    return () => document.removeEventListener('keydown', focusField);
  }, [field]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

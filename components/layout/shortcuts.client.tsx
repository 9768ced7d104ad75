'use client';

import { shortcuts } from '#words/shortcuts';
import { island } from '@/components/islands/island';
import { useEffect, useRef, useState } from 'react';
import { ShortcutList } from '@/components/ui/shortcuts';
import { TextButton } from '@/components/ui/text-button';

function Shown() {
  const [isShown, setShown] = useState(false);
  return (
    <>
      <TextButton onClick={() => setShown(true)} aria-keyshortcuts="?" className="[@media(scripting:none)]:hidden">
        {shortcuts.title}
      </TextButton>
      {isShown && <Sheet onClose={() => setShown(false)} />}
    </>
  );
}

/** Drawn when somebody asks for it: as part of every page it would weigh on those who do not. */
function Sheet({ onClose }: { readonly onClose: () => void }) {
  const sheet = useRef<HTMLDialogElement>(null);
  const [isOn, setOn] = useState(areShortcutsOn);
  useEffect(() => sheet.current?.showModal(), []);
  return (
    <dialog
      ref={sheet}
      onClose={onClose}
      aria-labelledby="shortcuts-title"
      className="m-auto w-[min(30rem,calc(100%-2rem))] border-t-2 border-accent bg-paper p-6 text-ink backdrop:bg-ink/40"
    >
      <h2 id="shortcuts-title" className="mb-4 text-h3 font-medium">
        {shortcuts.title}
      </h2>
      <ShortcutList />
      <label className="mt-4 flex min-h-11 cursor-pointer items-center gap-3 font-sans text-label">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => {
            setOn(target.checked);
            setShortcutsOn(target.checked);
          }}
          className="size-5"
        />
        {shortcuts.isOn}
      </label>
      <TextButton onClick={() => sheet.current?.close()}>{shortcuts.close}</TextButton>
    </dialog>
  );
}

/**
 * Keys for those who read without a pointer, and the sheet that names them.
 *
 * An island because keys need a script; without one the button is not shown, and every way that a key leads is a link.
 */
export const Shortcuts = island({ name: 'shortcuts', on: 'interaction' }, Shown);

const KEY = 'shortcuts';

/** Whether single keys do something; they do until the reader says no. Somebody who speaks to their computer may. */
function areShortcutsOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

function setShortcutsOn(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // A browser that keeps nothing asks again on the next page.
  }
}

'use client';

import { useSyncExternalStore } from 'react';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/**
 * Chooses between light, dark and the system's theme.
 *
 * An island because the choice is the reader's own and is kept on the device. Without scripts the page follows the
 * system, and the switch, which could do nothing, is not shown. Until it has come to life, the loader shows the choice
 * and remembers another one (`publish/runtime/loader.js`, which knows it by its name).
 */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(subscribe, readTheme, () => 'system' as const);
  return (
    <label className="flex items-center gap-2 font-sans text-label text-ink-soft [@media(scripting:none)]:invisible">
      Theme
      <select
        name="theme"
        value={theme}
        onChange={(event) => writeTheme(event.target.value as Theme)}
        className="min-h-11 cursor-pointer border-0 bg-transparent pr-1 font-sans text-label text-ink capitalize"
      >
        {THEMES.map((value) => (
          <option key={value} value={value}>
            {value}
          </option>
        ))}
      </select>
    </label>
  );
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

function readTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return THEMES.find((theme) => theme === chosen) ?? 'system';
}

function writeTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // A browser that keeps nothing still shows the choice until the page is left.
  }
  listeners.forEach((listener) => listener());
}

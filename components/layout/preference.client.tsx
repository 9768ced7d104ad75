'use client';

import { useSyncExternalStore } from 'react';

interface PreferenceProps {
  /** Where it is kept on the device, and the data attribute of the page that the stylesheet looks at. */
  readonly name: 'theme' | 'text';
  readonly label: string;
  /** The first one is what holds until a reader chooses. */
  readonly values: readonly string[];
}

/**
 * A choice of how the page looks.
 *
 * An island because the choice is the reader's own and is kept on the device; `lib/site/inline-scripts.ts` applies it before
 * the first paint, and shows it in the field, which it knows by its name. Without scripts the page follows the system, and
 * the field, which could do nothing, is not shown. Until it has come to life, the loader remembers another choice
 * (`lib/export/runtime/loader.js`).
 */
export function Preference({ name, label, values }: PreferenceProps) {
  const standard = values[0]!;
  const chosen = useSyncExternalStore(
    subscribe,
    () => values.find((value) => value === document.documentElement.dataset[name]) ?? standard,
    () => standard,
  );
  return (
    <label className="flex items-center gap-2 font-sans text-label text-ink-soft [@media(scripting:none)]:invisible">
      {label}
      <select
        name={name}
        autoComplete="off"
        value={chosen}
        onChange={({ target }) => choose(name, target.value, standard)}
        className="min-h-11 cursor-pointer border-0 bg-transparent pr-1 font-sans text-label text-ink capitalize"
      >
        {values.map((value) => (
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
  return () => {
    listeners.delete(listener);
  };
}

function choose(name: PreferenceProps['name'], value: string, standard: string): void {
  if (value === standard) delete document.documentElement.dataset[name];
  else document.documentElement.dataset[name] = value;
  try {
    localStorage.setItem(name, value);
  } catch {
    // A browser that keeps nothing still shows the choice until the page is left.
  }
  listeners.forEach((listener) => listener());
}

import { articlePath, hrefTo, machinePaths } from '@/lib/site/paths';
import type { LibraryManifestFile } from '@/lib/library/saved/library-manifest';
import { frame } from '#words/frame';
import { search } from '#words/search';

/** Something that the search field does, instead of finding it. */
export interface PaletteAction {
  readonly name: string;
  /** Other words by which it is looked for. */
  readonly also: string;
  readonly run: () => void;
}

export const PALETTE_ACTIONS: readonly PaletteAction[] = [
  { name: search.random, also: 'any surprise me', run: () => void openRandom() },
  ...(['dark', 'light', 'system'] as const).map((value) => ({
    name: `${frame.theme}: ${frame.choices[value]}`,
    also: 'mode colors night',
    run: () => choose('theme', value),
  })),
  ...(['standard', 'small', 'large', 'largest'] as const).map((value) => ({
    name: `${frame.textSize}: ${frame.choices[value]}`,
    also: 'font zoom bigger smaller',
    run: () => choose('text', value),
  })),
  { name: search.print, also: 'pdf paper', run: () => print() },
];

/**
 * The actions in whose name or other words every typed word begins a word.
 *
 * @example
 * findActions('dark').map(({ name }) => name); // => ['Theme: Dark']
 */
export function findActions(typed: string): PaletteAction[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return PALETTE_ACTIONS.filter(({ name, also }) =>
    words.every((word) => ` ${name} ${also}`.toLowerCase().includes(` ${word}`)),
  );
}

/** Through the field for it, which the script in the page hears (components/page-script/preferences.ts). */
function choose(name: 'theme' | 'text', value: string): void {
  const field = document.querySelector<HTMLSelectElement>(`select[name=${name}]`);
  if (!field) return;
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

async function openRandom(): Promise<void> {
  const response = await fetch(hrefTo(machinePaths.articleManifest));
  const { articles } = (await response.json()) as LibraryManifestFile;
  const [slug] = articles[Math.floor(Math.random() * articles.length)] ?? [];
  if (slug !== undefined) location.assign(hrefTo(articlePath(slug)));
}

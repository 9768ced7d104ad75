'use client';

import { island } from '@/components/islands/island';
import { useEffect, useRef, useState } from 'react';
import { counts } from '#words/base';
import { lists } from '#words/lists';

function Filter() {
  const input = useRef<HTMLInputElement>(null);
  const [count, setCount] = useState<number>();

  // What was typed before this ran counts.
  useEffect(() => {
    const typed = input.current?.value;
    if (typed) queueMicrotask(() => setCount(showOnly(typed)));
  }, []);

  return (
    <p className="max-w-measure noscript:hidden">
      <label htmlFor="tag-filter" className="block font-semibold">
        {lists.findTag}
      </label>
      <input
        ref={input}
        id="tag-filter"
        type="search"
        autoComplete="off"
        maxLength={100}
        onChange={({ target }) => setCount(showOnly(target.value))}
        className="min-h-11 w-full border-b border-line-strong bg-transparent"
      />
      <span role="status" className="block min-h-6 pt-1 text-label text-ink-soft lining-nums">
        {count === undefined ? '' : count === 0 ? lists.noTag : counts.tags(count)}
      </span>
    </p>
  );
}

/**
 * Leaves those tags in sight whose name or meaning has the words that are typed.
 *
 * An island because what is typed is the reader's; without scripts the letters lead into the list.
 */
export const TagFilter = island({ name: 'tag-filter', on: 'interaction' }, Filter);

/** Hides the other tags of the page, and letters that have none left. @returns how many are left. */
function showOnly(typed: string): number {
  const words = fold(typed).split(/\s+/);
  let count = 0;
  for (const group of document.querySelectorAll<HTMLElement>('[data-tags]')) {
    const before = count;
    for (const entry of group.querySelectorAll<HTMLElement>('dl > div')) {
      const text = fold(entry.textContent);
      entry.hidden = !words.every((word) => text.includes(word));
      if (!entry.hidden) count += 1;
    }
    group.hidden = count === before;
  }
  return count;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

'use client';

import { articlePath, hrefTo, paths } from '@/lib/site/paths';
import type { ShelfEntry } from '@/lib/library/saved/model';
import { getShareRead, listUnfinished } from '@/lib/library/saved/summarize';
import { useShelf } from './use-shelf';

const SHOWN = 3;

/** On the front page, the questions that a returning reader began and did not finish: only this device knows them. */
export function ContinueList() {
  const { entries } = useShelf();
  const unfinished = listUnfinished(entries.values()).slice(0, SHOWN);
  if (entries.size === 0) return null;
  return (
    <section aria-label="On your shelf" className="mt-2 mb-8 font-sans text-label">
      {unfinished.length > 0 && (
        <>
          <h2 className="font-semibold">Continue</h2>
          <ul className="border-b border-line">
            {unfinished.map((entry) => (
              <li key={entry.slug} data-domain={entry.domain} className="border-t border-line">
                <a
                  href={hrefTo(articlePath(entry.slug))}
                  data-unmarked=""
                  className="flex min-h-11 items-center justify-between gap-4 py-2 no-underline hover:underline"
                >
                  {entry.title}
                  <span className="text-ink-soft lining-nums">{describeShare(entry)}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-3 text-ink-soft">
        On the map, half a bar under a cell means opened, a whole one finished. More on{' '}
        <a href={hrefTo(paths.shelf)}>your shelf</a>.
      </p>
    </section>
  );
}

/** How much was read; of an article that was only opened, nothing is said. */
function describeShare(entry: ShelfEntry): string {
  const percent = Math.round(getShareRead(entry) * 100);
  return percent > 0 ? `${percent} %` : '';
}

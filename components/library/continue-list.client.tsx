'use client';

import { island } from '@/components/islands/island';
import { articlePath, hrefTo, paths } from '@/lib/site/paths';
import { getPercentRead, listUnfinished } from '@/lib/library/saved/summarize';
import { useLibrary } from './library-store';
import { library } from '#words/library';

const SHOWN = 4;

function List() {
  const { entries } = useLibrary();
  const unfinished = listUnfinished(entries.values()).slice(0, SHOWN);
  if (unfinished.length === 0) return null;
  return (
    <section aria-labelledby="continue" data-continue="" className="border-t-2 border-accent pt-4">
      <h2 id="continue" className="text-h3 font-medium">
        {library.continue}
      </h2>
      <ul className="mt-2">
        {unfinished.map((entry) => (
          <li key={entry.slug} data-domain={entry.domain} className="border-b border-line">
            <a
              href={hrefTo(articlePath(entry.slug))}
              data-unmarked=""
              className="flex min-h-11 items-center justify-between gap-4 py-2 text-note no-underline hover:underline"
            >
              {entry.title}
              {/* Of an article that was only opened, nothing is said. */}
              <span className="shrink-0 font-sans text-label text-ink-soft lining-nums">
                {getPercentRead(entry) > 0 && `${getPercentRead(entry)}%`}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-2 font-sans text-label">
        <a href={hrefTo(paths.saved)} className="inline-flex min-h-11 items-center">
          {library.title}
        </a>
      </p>
    </section>
  );
}

/** On the front page, the questions that a returning reader began and did not finish: only this device knows them. */
export const ContinueList = island({ name: 'continue-list', on: 'idle', when: 'shelf:summary' }, List);

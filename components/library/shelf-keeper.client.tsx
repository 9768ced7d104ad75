'use client';

import { usePathname } from 'next/navigation';
import { useEffect } from 'react';
import { DESCRIPTION_IDS, markLinks } from './mark-links';
import { ShelfNotice } from './shelf-notice';
import { useShelf } from './use-shelf';
import { watchReading } from './watch-reading';

/**
 * Remembers what is read, and marks it in every list.
 *
 * An island because it is about this reader, of whom only this device knows. A first visit costs nothing: until the
 * page comes to life a line of script writes the visit down (lib/library/saved/visit-script.ts).
 */
export function ShelfKeeper() {
  const pathname = usePathname();
  const { entries } = useShelf();
  useEffect(() => watchReading(), [pathname]);
  useEffect(() => markLinks(entries), [entries, pathname]);
  return (
    <>
      <p hidden>
        <span id={DESCRIPTION_IDS.opened}>opened</span>
        <span id={DESCRIPTION_IDS.finished}>finished</span>
      </p>
      <ShelfNotice />
    </>
  );
}

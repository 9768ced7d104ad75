'use client';

import { island } from '@/components/islands/island';
import { useEffect } from 'react';
import { DESCRIPTION_IDS, markLinks } from './mark-links';
import { ShelfNotice } from './shelf-notice';
import { useShelf } from './use-shelf';
import { watchReading } from './watch-reading';

function Keeper() {
  const { entries } = useShelf();
  useEffect(() => watchReading(), []);
  useEffect(() => markLinks(entries), [entries]);
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

/**
 * Remembers what is read, and marks it in every list.
 *
 * An island because it is about this reader, of whom only this device knows. A first visit costs nothing: until the
 * page comes to life a line of script writes the visit down (components/page-script/visits.ts).
 */
export const ShelfKeeper = island({ name: 'shelf-keeper', on: 'idle', when: 'start:shelf' }, Keeper);

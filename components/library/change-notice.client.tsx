'use client';

import { island } from '@/components/islands/island';
import { useEffect, useState } from 'react';
import type { LibraryEntry } from '@/lib/library/saved/model';
import { TextButton } from '@/components/ui/text-button';
import { findArticle, listBlocks, listFingerprints } from './article-in-page';
import { whenLoaded } from './library-store';
import { library } from '#words/library';

function Notice({ slug }: { readonly slug: string }) {
  const [changed, setChanged] = useState<readonly HTMLElement[]>([]);

  useEffect(() => {
    let marked: readonly HTMLElement[] = [];
    const stop = whenLoaded(({ entries }) => {
      marked = findChanges(entries.get(slug));
      marked.forEach((block) => block.setAttribute('data-changed', ''));
      setChanged(marked);
    });
    return () => {
      stop();
      marked.forEach((block) => block.removeAttribute('data-changed'));
    };
  }, [slug]);

  return (
    <div role="status">
      {changed.length > 0 && (
        <p className="mt-5 flex flex-wrap items-center gap-x-6 border-s-4 border-accent ps-4 font-sans text-note print:hidden">
          {library.changed(changed.length)}
          <TextButton onClick={() => changed[0]!.scrollIntoView({ block: 'center' })}>{library.showChanged}</TextButton>
        </p>
      )}
    </div>
  );
}

/**
 * Says what has changed in an article since the reader last read it, and marks it in the text.
 *
 * An island because only this device knows what they read: a fingerprint of each block. It compares once, before the
 * library takes down the text as it is now.
 */
export const ChangeNotice = island({ name: 'change-notice', on: 'interaction' }, Notice);

/** The blocks that are new or were edited. What was only moved has not changed. */
function findChanges(entry: LibraryEntry | undefined): HTMLElement[] {
  const article = findArticle();
  if (!article || !entry?.blocks) return [];
  const known = new Set(entry.blocks);
  const now = listFingerprints(article);
  return listBlocks(article).filter((_, place) => !known.has(now[place]!));
}

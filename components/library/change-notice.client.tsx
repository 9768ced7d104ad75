'use client';

import { island } from '@/components/islands/island';
import { useEffect, useState } from 'react';
import { listChanges } from '@/lib/library/saved/list-changes';
import { TextButton } from '@/components/ui/text-button';
import { findArticle, listBlocks, listFingerprints } from './article-in-page';
import { getLibrary, subscribeToLibrary } from './library-store';
import { library } from '#words/library';

function Notice({ slug }: { readonly slug: string }) {
  const [changed, setChanged] = useState<readonly HTMLElement[]>([]);

  useEffect(() => {
    let marked: readonly HTMLElement[] = [];
    function look(): void {
      if (!getLibrary().isLoaded) return;
      unsubscribe();
      marked = findChanges(slug);
      marked.forEach((block) => block.setAttribute('data-changed', ''));
      setChanged(marked);
    }
    const unsubscribe = subscribeToLibrary(look);
    queueMicrotask(look);
    return () => {
      unsubscribe();
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

function findChanges(slug: string): HTMLElement[] {
  const article = findArticle();
  const before = getLibrary().entries.get(slug)?.blocks;
  if (!article || !before) return [];
  const blocks = listBlocks(article.element);
  return listChanges(before, listFingerprints(article.element)).flatMap((place) => blocks[place] ?? []);
}

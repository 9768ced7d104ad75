'use client';

import { island } from '@/components/islands/island';
import { useEffect, useState } from 'react';
import type { LibraryEntry } from '@/lib/library/saved/model';
import { isEnd } from '@/lib/library/saved/change-library';
import { NoticeBar } from '@/components/ui/notice-bar';
import { TextButton } from '@/components/ui/text-button';
import { findArticle, listBlocks } from './article-in-page';
import { whenLoaded } from './library-store';
import { library } from '#words/library';

function Bar({ slug }: { readonly slug: string }) {
  const [block, setBlock] = useState<HTMLElement>();

  useEffect(() => whenLoaded(({ entries }) => setBlock(isAtTop() ? findStop(entries.get(slug)) : undefined)), [slug]);

  if (!block) return null;
  const close = () => setBlock(undefined);
  const go = () => {
    block.scrollIntoView({ block: 'start' });
    close();
  };
  return (
    <NoticeBar
      actions={
        <>
          <TextButton onClick={go}>{library.continueThere}</TextButton>
          <TextButton onClick={close}>{library.close}</TextButton>
        </>
      }
    >
      {library.stoppedAt(shorten(block.textContent))}
    </NoticeBar>
  );
}

/**
 * Offers to go on where the reader stopped the last time.
 *
 * An island because only this device knows where that was. It moves nothing by itself.
 */
export const ContinueBar = island({ name: 'continue-bar', on: 'interaction' }, Bar);

/** A reader who was led to a place on the page, or has begun to read, knows where they want to be. */
function isAtTop(): boolean {
  return location.hash === '' && scrollY < 200;
}

function findStop(entry: LibraryEntry | undefined): HTMLElement | undefined {
  const article = findArticle();
  if (!article || !entry?.stop || entry.finishedAt || entry.stop.block < 2 || isEnd(entry.stop)) return undefined;
  const blocks = listBlocks(article);
  // In a text that was edited the same share of the way is near enough.
  return blocks[Math.floor((entry.stop.block / entry.stop.of) * blocks.length)];
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).replace(/(?<!\s)\s+\S*$/, '')}…` : text;
}

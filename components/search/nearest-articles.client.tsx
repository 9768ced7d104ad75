'use client';

import { island } from '@/components/islands/island';
import { SmallSection } from '@/components/ui/small-section';
import { useEffect, useState } from 'react';
import { TitleLinks } from './highlighted';
import { useRequest } from './use-request';
import { search } from '#words/search';
import { decodeAddress } from '@/lib/text/decode-address';

const MAX_ARTICLES = 4;

function Nearest() {
  // The server, which writes the page for every address, knows none.
  const [query, setQuery] = useState<string>();
  useEffect(() => queueMicrotask(() => setQuery(readWords(location.pathname))), []);
  const { answer, error } = useRequest('search', query ? { query, limit: MAX_ARTICLES } : undefined);
  const articles = query === '' || error !== undefined ? [] : answer?.results;

  // As high as what is nearly always found, so that the topics below stay where they are.
  return (
    <SmallSection
      id="nearest"
      title={search.maybe}
      className="mt-10 min-h-[23rem] max-w-measure sm:min-h-[17rem] [@media(scripting:none)]:hidden"
    >
      {articles?.length ? (
        <TitleLinks articles={articles} />
      ) : (
        <p className="mt-2 text-ink-soft">{articles ? search.nothingNear : search.reading}</p>
      )}
    </SmallSection>
  );
}

/**
 * On the page for addresses that do not exist: the articles that the words of the address lead to.
 *
 * An island because one page serves all such addresses; what it adds to is there without it.
 */
export const NearestArticles = island({ name: 'nearest-articles', on: 'load' }, Nearest);

/** `/articles/why-teams-burn-out.html` as words; of a long path the last part that has any. */
function readWords(pathname: string): string {
  const parts = pathname.split('/').map((part) =>
    decodeAddress(part)
      .replace(/\.\w+$/, '')
      .replace(/[-_+]+/g, ' ')
      .trim(),
  );
  return parts.filter((part) => /\p{L}{3}/u.test(part)).at(-1) ?? '';
}

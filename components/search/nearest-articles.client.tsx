'use client';

import { island } from '@/components/islands/island';
import { useEffect, useState } from 'react';
import { articlePath, hrefTo } from '@/lib/site/paths';
import type { ShownArticle } from '@/lib/search/query/messages';
import { toPlain } from './highlighted';
import { getSearchClient } from './search-client';
import { search } from '#words/search';
import { Spoken } from '@/components/ui/spoken';
import { decodeAddress } from '@/lib/text/decode-address';

const MAX_ARTICLES = 4;

function Nearest() {
  const [articles, setArticles] = useState<readonly ShownArticle[]>();

  useEffect(() => {
    const query = readWords(location.pathname);
    let isCurrent = true;
    const found = query === '' ? Promise.resolve([]) : findArticles(query);
    void found.then((results) => isCurrent && setArticles(results));
    return () => {
      isCurrent = false;
    };
  }, []);

  // As high as what is nearly always found, so that the topics below stay where they are.
  return (
    <section
      aria-labelledby="nearest"
      className="mt-10 min-h-[23rem] max-w-measure sm:min-h-[17rem] [@media(scripting:none)]:hidden"
    >
      <h2 id="nearest" className="font-sans text-note font-semibold">
        {search.maybe}
      </h2>
      {!articles?.length && <p className="mt-2 text-ink-soft">{articles ? search.nothingNear : search.reading}</p>}
      <ul className={articles?.length ? 'mt-2 border-b border-line' : 'hidden'}>
        {articles?.map(({ slug, title, domain, language }) => (
          <li key={slug} data-domain={domain} className="border-t border-line">
            <a href={hrefTo(articlePath(slug))} className="block py-3 font-medium no-underline hover:underline">
              <Spoken language={language}>{toPlain(title)}</Spoken>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * On the page for addresses that do not exist: the articles that the words of the address lead to.
 *
 * An island because one page serves all such addresses; what it adds to is there without it.
 */
export const NearestArticles = island({ name: 'nearest-articles', on: 'load' }, Nearest);

async function findArticles(query: string): Promise<readonly ShownArticle[]> {
  try {
    return (await getSearchClient().ask('search', { query, limit: MAX_ARTICLES })).results;
  } catch {
    return [];
  }
}

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

'use client';

import { packMaker, packText } from '#words/reading-pack';
import { island } from '@/components/islands/island';
import { useEffect, useLayoutEffect, useState } from 'react';
import {
  MAX_TITLE_LENGTH,
  MAX_ARTICLES,
  parseSelection,
  parseTitle,
  readPack,
  writePack,
  writeSelection,
} from '@/lib/library/reading-pack/selection';
import type { LibraryManifest } from '@/lib/library/saved/library-manifest';
import { site } from '@/lib/site/site';
import { offerFile } from '@/components/ui/offer-file';
import { useLibraryManifest } from '@/components/library/use-library-manifest';
import { TextButton } from '@/components/ui/text-button';
import { PackDocument } from './pack-document';
import { PackOrder } from './pack-order';
import { PackPicker } from './pack-picker';
import { loadArticle, type LoadedArticle } from './load-article';

function PackMakerView() {
  const manifest = useLibraryManifest();
  if (manifest === 'failed') {
    return (
      <p role="alert" className="mt-8 max-w-measure">
        {packMaker.failed}
      </p>
    );
  }
  return manifest ? <Maker manifest={manifest} /> : <p className="mt-8 text-ink-soft">{packMaker.loading}</p>;
}

/**
 * Makes one document, or one book, of the articles that a reader picks.
 *
 * An island because the choice is the reader's. It is in the address, so that it survives a reload and can be sent.
 */
export const PackMaker = island({ name: 'pack-maker', on: 'load' }, PackMakerView);

function Maker({ manifest }: { readonly manifest: LibraryManifest }) {
  const [chosen, setChosen] = useState(() => {
    const known = new Set(manifest.articles.map(({ slug }) => slug));
    const named = parseSelection(location.search, (slug) => known.has(slug));
    return named.length > 0 ? named : readPack().filter((slug) => known.has(slug));
  });
  /** A pack that somebody else has sent does not take the place of the reader's own. */
  const [isOwn] = useState(() => chosen.join() === readPack().join() || !location.search.includes('articles='));
  const [title, setTitle] = useState(() => parseTitle(location.search));
  const [message, setMessage] = useState('');
  const { articles, failed, isComplete } = useLoadedArticles(chosen);
  const name = title.trim() || packText.title(site.name);

  useLayoutEffect(() => {
    history.replaceState(history.state, '', location.pathname + writeSelection(chosen, title));
    // The file that a browser makes of the page is called so.
    if (chosen.length > 0) document.title = name;
  }, [chosen, title, name]);

  // Before the next paint: whoever leaves at once has changed the pack all the same.
  useLayoutEffect(() => {
    if (!isOwn) return;
    try {
      writePack(chosen);
    } catch {
      // The pack is in the address, too.
    }
  }, [chosen, isOwn]);

  async function makeBook(): Promise<void> {
    setMessage(packMaker.making);
    try {
      const { makeEpub } = await import('./make-epub');
      offerFile(makeEpub(name, articles, packText), `${name.replace(/[\\/:*?"<>|]/g, ' ').trim()}.epub`);
      setMessage(packMaker.made);
    } catch {
      setMessage(packMaker.notMade);
    }
  }

  const isReady = isComplete && articles.length > 0;
  return (
    <>
      <div className="print:hidden">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-20 lg:grid-cols-2">
          <PackPicker manifest={manifest} chosen={chosen} onChange={setChosen} />
          <PackOrder manifest={manifest} chosen={chosen} onChange={setChosen} />
        </div>
        <section aria-labelledby="pack-take" className="mt-12 max-w-measure">
          <h2 id="pack-take" className="text-h2 font-medium">
            {packMaker.take}
          </h2>
          <label className="mt-3 block font-sans text-label">
            {packMaker.title}
            <input
              value={title}
              onChange={({ target }) => setTitle(target.value)}
              maxLength={MAX_TITLE_LENGTH}
              placeholder={name}
              className="mt-1 block min-h-11 w-full border-b border-line-strong bg-transparent px-1 font-serif text-note text-ink placeholder:text-ink-soft"
            />
          </label>
          <p className="mt-3 flex flex-wrap gap-x-6">
            <TextButton onClick={() => print()} disabled={!isReady}>
              {packMaker.print}
            </TextButton>
            <TextButton onClick={() => void makeBook()} disabled={!isReady}>
              {packMaker.saveBook}
            </TextButton>
          </p>
          <p role="status" className="mt-1 min-h-6 text-note">
            {message}
            {!isComplete && packMaker.fetching(articles.length, chosen.length - failed.length)}
            {chosen.length >= MAX_ARTICLES && ` ${packMaker.most(MAX_ARTICLES)}`}
            {failed.length > 0 && ` ${packMaker.leftOut(failed.length)}`}
          </p>
        </section>
      </div>
      {articles.length > 0 && <PackDocument title={name} articles={articles} />}
    </>
  );
}

interface Loaded {
  /** In the order of the choice. */
  readonly articles: readonly LoadedArticle[];
  readonly failed: readonly string[];
  readonly isComplete: boolean;
}

const AT_ONCE = 6;

/** Fetches what was chosen, some at a time, and shows what is there already. */
function useLoadedArticles(chosen: readonly string[]): Loaded {
  const [known, setKnown] = useState<ReadonlyMap<string, LoadedArticle | 'failed'>>(new Map());
  useEffect(() => {
    let isCurrent = true;
    const queue = [...chosen];
    async function work(): Promise<void> {
      for (let slug = queue.shift(); slug !== undefined && isCurrent; slug = queue.shift()) {
        const name = slug;
        const article = await loadArticle(name).catch(() => 'failed' as const);
        if (isCurrent) setKnown((before) => new Map(before).set(name, article));
      }
    }
    for (let worker = 0; worker < AT_ONCE; worker += 1) void work();
    return () => {
      isCurrent = false;
    };
  }, [chosen]);

  const failed = chosen.filter((slug) => known.get(slug) === 'failed');
  const articles = chosen.flatMap((slug) => {
    const article = known.get(slug);
    return article && article !== 'failed' ? [article] : [];
  });
  return { articles, failed, isComplete: articles.length + failed.length === chosen.length };
}

import { buildEpub, chapterPath, type ReadingPack } from '@/lib/library/reading-pack/build-epub';
import { absoluteUrl, paths } from '@/lib/site/paths';
import { createId } from '@/lib/library/saved/create-id';
import { site } from '@/lib/site/site';
import { copyWithLinks, type LoadedArticle } from './load-article';

/** Makes a book of some articles. It is fetched when somebody asks for one. */
export function makeEpub(title: string, articles: readonly LoadedArticle[], words: ReadingPack['words']): Blob {
  const chosen = new Set(articles.map(({ slug }) => slug));
  const { name, language, license } = site;
  const toInside = (slug: string) => (chosen.has(slug) ? chapterPath(slug) : undefined);
  const write = (element: HTMLElement | undefined) => (element ? writeXhtml(copyWithLinks(element, toInside)) : '');
  const book = buildEpub({
    id: createId(),
    title,
    articles: articles.map(({ answer, body, sources, ...article }) => ({
      ...article,
      answer: write(answer),
      body: write(body),
      sources: write(sources),
    })),
    site: { name, url: absoluteUrl(paths.home), language, ...(license && { license }) },
    words,
    madeAt: new Date().toISOString(),
  });
  return new Blob([book], { type: 'application/epub+zip' });
}

/** What means something on a page, and nothing in a book. */
const PAGE_ONLY = ['class', 'tabindex', 'data-runtime', 'interestfor'];

function writeXhtml(element: HTMLElement): string {
  for (const one of [element, ...element.querySelectorAll('*')]) {
    for (const name of PAGE_ONLY) one.removeAttribute(name);
  }
  return new XMLSerializer().serializeToString(element);
}

import { buildEpub, chapterPath } from '@/lib/library/reading-pack/build-epub';
import type { PackArticle, ReadingPack } from '@/lib/library/reading-pack/model';
import { packEpub } from '@/lib/library/reading-pack/pack-epub';
import { absoluteUrl, paths } from '@/lib/site/paths';
import { createId } from '@/lib/library/saved/create-id';
import { site } from '@/lib/site/site';
import { copyWithLinks, type LoadedArticle } from './load-article';

/** Makes a book of some articles. It is fetched when somebody asks for one. */
export function makeEpub(title: string, articles: readonly LoadedArticle[], words: ReadingPack['words']): Blob {
  const chosen = new Set(articles.map(({ slug }) => slug));
  const { name, language, license } = site;
  const files = buildEpub({
    id: createId(),
    title,
    articles: articles.map((article) =>
      toChapter(article, (slug) => (chosen.has(slug) ? chapterPath(slug) : undefined)),
    ),
    site: { name, url: absoluteUrl(paths.home), language, ...(license && { license }) },
    words,
    madeAt: new Date().toISOString(),
  });
  return new Blob([packEpub(files)], { type: 'application/epub+zip' });
}

function toChapter(article: LoadedArticle, toInside: (slug: string) => string | undefined): PackArticle {
  const { slug, title, url } = article;
  const write = (element: HTMLElement | undefined) => (element ? writeXhtml(copyWithLinks(element, toInside)) : '');
  const answer = write(article.answer);
  const body = write(article.body);
  return {
    slug,
    title,
    url,
    answer,
    body,
    sources: write(article.sources),
    hasDrawing: (answer + body).includes('<svg'),
  };
}

/** What means something on a page, and nothing in a book. */
const PAGE_ONLY = ['class', 'tabindex', 'data-runtime', 'interestfor'];

function writeXhtml(element: HTMLElement): string {
  for (const one of [element, ...element.querySelectorAll('*')]) {
    for (const name of PAGE_ONLY) one.removeAttribute(name);
  }
  return new XMLSerializer().serializeToString(element);
}

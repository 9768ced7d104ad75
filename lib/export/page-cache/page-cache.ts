import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '@/lib/cache/sha256';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { createArticleView } from '@/lib/content/views/article';
import { createDimensionView } from '@/lib/content/views/dimension';
import { createFilterView } from '@/lib/content/views/filters';
import { createFrameView } from '@/lib/content/views/frame';
import { countPages, createListPage } from '@/lib/content/views/list-page';
import { createTagView } from '@/lib/content/views/tags';
import type { PageDescription } from '@/lib/seo/create-metadata';
import { describeArticle, describeArticleList, describeDimension, describeTag } from '@/lib/seo/describe-pages';
import { getCodeKey } from './get-code-key';

/** Where a build keeps the pages of articles and lists, as Next wrote them, for the next one. */
export const PAGE_CACHE = '.cache/pages';

/** What a build has to know of a page that it does not make again. */
export interface CachedPage {
  /** Equal keys stand for equal pages. */
  readonly key: string;
  /** Every element, class and kind of field in it, as `listUsed` names them. */
  readonly used: readonly string[];
  /** The addresses of the files of Next's that it asks for. */
  readonly files: readonly string[];
}

/** The pages of an earlier build by their keys. */
export interface PageCache {
  readonly has: (key: string) => boolean;
  readonly read: (key: string) => CachedPage;
  /** The file of a page as Next wrote it. */
  readonly locate: (key: string) => string;
  readonly write: (page: CachedPage, html: string) => void;
  /** Deletes the pages that have none of these keys. */
  readonly deleteOthers: (keys: ReadonlySet<string>) => void;
  readonly clear: () => void;
}

/** Opens the cache of pages; its folder is made with the first one. */
export function openPageCache(dir: string = PAGE_CACHE): PageCache {
  const locate = (key: string) => join(dir, `${key}.html`);
  const describe = (key: string) => join(dir, `${key}.json`);
  const write = (file: string, text: string) => {
    writeFileSync(`${file}.draft`, text);
    renameSync(`${file}.draft`, file);
  };
  return {
    locate,
    has: (key) => existsSync(describe(key)),
    read: (key) => JSON.parse(readFileSync(describe(key), 'utf8')) as CachedPage,
    write: (page, html) => {
      mkdirSync(dir, { recursive: true });
      write(locate(page.key), html);
      // The last of the two: where it is, the page is whole.
      write(describe(page.key), JSON.stringify(page));
    },
    deleteOthers: (keys) => {
      const others = existsSync(dir) ? readdirSync(dir).filter((file) => !keys.has(file.split('.')[0]!)) : [];
      for (const file of others) rmSync(join(dir, file));
    },
    clear: () => rmSync(dir, { recursive: true, force: true }),
  };
}

/** A page that need not be made again as long as its key stays. */
export interface KeyedPage {
  /** A path of the site. */
  readonly path: string;
  readonly key: string;
}

/**
 * Every page that a build may take from an earlier one, with its key: equal keys stand for equal pages. Those are the
 * articles and the lists, of which a large collection has thousands: of each tag all pages, of each dimension and of all
 * articles the further ones.
 *
 * It rests on a view being all that its page shows; links in its text are resolved by then.
 *
 * @param codeKey stands for the code that makes pages.
 */
export function keyPages(knowledgeBase: KnowledgeBase, codeKey: string): KeyedPage[] {
  const { articles, dimensions, tags, getArticlesInDimension, getArticlesWithTag } = knowledgeBase;
  const frame = hash(codeKey, createFrameView(knowledgeBase));
  const filters = hash('filters', createFilterView(knowledgeBase));
  const keyed = (page: PageDescription, shown: unknown) => ({ path: page.path, key: hash(frame, [page, shown]) });
  return [
    ...articles.map((article) =>
      keyed(describeArticle(knowledgeBase, article), [article, createArticleView(knowledgeBase, article)]),
    ),
    ...tags.flatMap((tag) =>
      listPages(getArticlesWithTag(tag.slug), 1).map((page) =>
        keyed(describeTag(knowledgeBase, tag, page), createTagView(knowledgeBase, tag, page)),
      ),
    ),
    ...dimensions.flatMap((dimension) =>
      listPages(getArticlesInDimension(dimension.slug), 2).map((page) =>
        keyed(describeDimension(knowledgeBase, dimension, page), createDimensionView(knowledgeBase, dimension, page)),
      ),
    ),
    ...listPages(articles, 2).map((page) =>
      keyed(describeArticleList(knowledgeBase, page), [filters, createListPage(knowledgeBase, articles, page)]),
    ),
  ];
}

/** The numbers of the pages of a list, from one of them on. */
function listPages(entries: readonly unknown[], first: number): number[] {
  const last = countPages(entries.length);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function hash(key: string, value: unknown): string {
  return sha256([key, JSON.stringify(value)]).slice(0, 40);
}

const known = new WeakMap<KnowledgeBase, readonly KeyedPage[]>();

/** The pages that this build may take from an earlier one. */
export function listKeyedPages(knowledgeBase: KnowledgeBase): readonly KeyedPage[] {
  const pages = known.get(knowledgeBase) ?? keyPages(knowledgeBase, getCodeKey());
  known.set(knowledgeBase, pages);
  return pages;
}

/**
 * Makes the function that says whether Next has to make a page: in a build those that no earlier build has made from the
 * same view with the same code, while developing all.
 *
 * @see docs/decisions/045-page-cache.md
 */
export function createRenderFilter(knowledgeBase: KnowledgeBase): (path: string) => boolean {
  if (process.env.NODE_ENV !== 'production') return () => true;
  const keys = new Map(listKeyedPages(knowledgeBase).map(({ path, key }) => [path, key]));
  const cache = openPageCache();
  return (path) => {
    const key = keys.get(path);
    return key === undefined || !cache.has(key);
  };
}

import { sha256 } from '@/lib/cache/sha256';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';
import type { PageDescription } from '@/lib/seo/create-metadata';
import { describeArticle, describeDimension, describeArticleList, describeTag } from '@/lib/seo/describe-pages';
import { createArticleView } from '@/lib/content/views/article';
import { createDimensionView } from '@/lib/content/views/dimension';
import { createFilterView } from '@/lib/content/views/filters';
import { countPages, createListPage } from '@/lib/content/views/list-page';
import { findLogo } from '@/lib/content/views/logo';
import { listPageLinks, listUnusedPages } from '@/lib/content/views/pages';
import { createTagView } from '@/lib/content/views/tags';

/**
 * Makes the function that gives the key of an article's page: equal keys stand for equal pages.
 *
 * It rests on a view being all that its page shows; links in its text are resolved by then.
 *
 * @param codeKey stands for the code that makes pages.
 */
export function createPageKeys(knowledgeBase: KnowledgeBase, codeKey: string): (article: Article) => string {
  const frame = keyOf(codeKey, describeFrame(knowledgeBase));
  return (article) =>
    keyOf(frame, [article, createArticleView(knowledgeBase, article), describeArticle(knowledgeBase, article)]);
}

/** A page that need not be made again as long as its key stays. */
export interface KeyedPage {
  /** A path of the site. */
  readonly path: string;
  readonly key: string;
}

/**
 * The pages of lists, of which a large collection has thousands: of each tag all, of each dimension and of all articles
 * the further ones.
 */
export function listListPages(knowledgeBase: KnowledgeBase, codeKey: string): KeyedPage[] {
  const { articles, dimensions, tags, getArticlesInDimension, getArticlesWithTag } = knowledgeBase;
  const frame = keyOf(codeKey, describeFrame(knowledgeBase));
  const filters = keyOf('filters', createFilterView(knowledgeBase));
  const keyed = (page: PageDescription, view: unknown) => ({ path: page.path, key: keyOf(frame, [page, view]) });
  return [
    ...tags.flatMap((tag) =>
      listPages(getArticlesWithTag(tag.slug).length).map((page) =>
        keyed(describeTag(knowledgeBase, tag, page), createTagView(knowledgeBase, tag, page)),
      ),
    ),
    ...dimensions.flatMap((dimension) =>
      listPages(getArticlesInDimension(dimension.slug).length)
        .slice(1)
        .map((page) =>
          keyed(describeDimension(knowledgeBase, dimension, page), createDimensionView(knowledgeBase, dimension, page)),
        ),
    ),
    ...listPages(articles.length)
      .slice(1)
      .map((page) =>
        keyed(describeArticleList(knowledgeBase, page), [filters, createListPage(knowledgeBase, articles, page)]),
      ),
  ];
}

function listPages(total: number): number[] {
  return Array.from({ length: countPages(total) }, (_, index) => index + 1);
}

/** What the header and the footer of every page say. */
function describeFrame(knowledgeBase: KnowledgeBase): unknown {
  return [
    findLogo(knowledgeBase)?.path,
    knowledgeBase.dimensions.length > 0,
    listUnusedPages(knowledgeBase),
    listPageLinks(knowledgeBase, 'menu'),
    listPageLinks(knowledgeBase, 'footer'),
  ];
}

function keyOf(key: string, value: unknown): string {
  return sha256([key, JSON.stringify(value)]).slice(0, 40);
}

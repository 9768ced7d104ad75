import { library } from '#words/library';
import { packPage } from '#words/reading-pack';
import { feeds, glossary } from '#words/reference';
import { descriptions } from '#words/descriptions';
import { pages } from '#words/frame';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { pagePath, paths } from '@/lib/site/paths';
import type { PageDescription } from './create-metadata';

/** What one page of the list of all articles says of itself. */
export function describeArticleList({ articles }: KnowledgeBase, page: number): PageDescription {
  const count = articles.length;
  const firstPage = {
    title: pages.allEntries,
    description: descriptions.allEntries(count),
  };
  const furtherPage = {
    title: descriptions.titleOfPage(pages.allEntries, page),
    description: descriptions.allEntriesPage(page, count),
  };
  return { ...(page === 1 ? firstPage : furtherPage), path: pagePath(paths.articles, page) };
}

export function describeDimensionIndex({ dimensions }: KnowledgeBase): PageDescription {
  const description = descriptions.topics(dimensions.length);
  return { title: pages.topics, description, path: paths.dimensions };
}

export function describeTagIndex({ tags }: KnowledgeBase): PageDescription {
  const description = descriptions.tags(tags.length);
  return { title: pages.tags, description, path: paths.tags };
}

export function describeGlossary({ terms }: KnowledgeBase): PageDescription {
  return { title: glossary.title, description: descriptions.glossary(terms.length), path: paths.glossary };
}

/** A page about one reader: search engines have no use for it. */
export function describeLibrary(): PageDescription {
  return { title: library.title, description: descriptions.library, path: paths.saved, isIndexable: false };
}

export function describeReadingPack(): PageDescription {
  return { title: packPage.title, description: descriptions.readingPack, path: paths.readingPack, isIndexable: false };
}

/** What stands in for a page that cannot be reached. */
export function describeOffline(): PageDescription {
  return {
    title: descriptions.offlineTitle,
    description: descriptions.offline,
    path: paths.offline,
    isIndexable: false,
  };
}

export function describeFeedIndex(): PageDescription {
  return { title: feeds.title, description: descriptions.feeds, path: paths.feeds };
}

/** The search page: of use to readers only, since its results are in no page that a crawler sees. */
export function describeSearch(): PageDescription {
  return { title: pages.search, description: descriptions.search, path: paths.search, isIndexable: false };
}

export function describeQuestionIndex({ articles }: KnowledgeBase): PageDescription {
  const description = descriptions.index(articles.length);
  return { title: pages.index, description, path: paths.questions };
}

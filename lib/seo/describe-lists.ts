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
  const description = `What ${terms.length} words mean here, in one sentence each, with their other names and the questions that put them to use.`;
  return { title: 'Glossary', description, path: paths.glossary };
}

/** A page about one reader: search engines have no use for it. */
export function describeLibrary(): PageDescription {
  const description =
    'What you have read, saved, marked and noted, kept on this device and nowhere else: continue, take it with you, or delete it.';
  return { title: 'Your library', description, path: paths.saved, isIndexable: false };
}

export function describeReadingPack(): PageDescription {
  const description =
    'Pick questions, put them in order, and take them with you as one document to print or as an e-book, made in your browser.';
  return { title: 'Reading pack', description, path: paths.readingPack, isIndexable: false };
}

/** What stands in for a page that cannot be reached. */
export function describeOffline(): PageDescription {
  const description = 'There is no connection, and the page that was asked for is not kept on this device. These are.';
  return { title: 'You are offline', description, path: paths.offline, isIndexable: false };
}

export function describeFeedIndex(): PageDescription {
  const description =
    'RSS and JSON feeds of the whole site, of each dimension and of each tag, and what programs may read here: Markdown, data and a sitemap.';
  return { title: 'Feeds', description, path: paths.feeds };
}

/** The search page: of use to readers only, since its results are in no page that a crawler sees. */
export function describeSearch(): PageDescription {
  return { title: pages.search, description: descriptions.search, path: paths.search, isIndexable: false };
}

export function describeQuestionIndex({ articles }: KnowledgeBase): PageDescription {
  const description = descriptions.index(articles.length);
  return { title: pages.index, description, path: paths.questions };
}

import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { pagePath, paths } from '@/lib/site/paths';
import type { PageDescription } from './create-metadata';

/** What one page of the list of all articles says of itself. */
export function describeArticleList({ articles }: KnowledgeBase, page: number): PageDescription {
  const count = articles.length;
  const firstPage = {
    title: 'All questions',
    description: `All ${count} questions, each with a short answer, in the order of the map: by dimension, and within it in the order to read them.`,
  };
  const furtherPage = {
    title: `All questions, page ${page}`,
    description: `Page ${page} of all ${count} questions in the order of the map, each with a short answer.`,
  };
  return { ...(page === 1 ? firstPage : furtherPage), path: pagePath(paths.articles, page) };
}

export function describeDimensionIndex({ dimensions }: KnowledgeBase): PageDescription {
  const description = `All questions by topic: the ${dimensions.length} dimensions of how an organization works, grouped by domain, with what each covers and every question it answers.`;
  return { title: 'Topics', description, path: paths.dimensions };
}

export function describeTagIndex({ tags }: KnowledgeBase): PageDescription {
  const description = `The ${tags.length} tags that the questions carry, in alphabetical order, with what each means and how many questions have it.`;
  return { title: 'Tags', description, path: paths.tags };
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
  const description = 'Search the questions in your own words: name the thing, or describe the trouble.';
  return { title: 'Search', description, path: paths.search, isIndexable: false };
}

export function describeQuestionIndex({ articles }: KnowledgeBase): PageDescription {
  const description = `All ${articles.length} questions and the other ways in which people put them, by letter and by dimension, on a page made to be searched.`;
  return { title: 'Questions A to Z', description, path: paths.questions };
}

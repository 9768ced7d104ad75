import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Dimension } from '@/lib/content/join/model';
import { dimensionPath, pagePath } from '@/lib/site/paths';
import { shorten } from '@/lib/text/sentences';
import { getDimensionCard } from './cards/list-cards';
import { DESCRIPTION_LENGTH } from './lengths';
import type { PageDescription } from './create-metadata';

/** What one page of a dimension says of itself. */
export function describeDimension(knowledgeBase: KnowledgeBase, dimension: Dimension, page: number): PageDescription {
  const { name, slug } = dimension;
  const path = dimensionPath(slug);
  const furtherPage = {
    title: `${name}, page ${page}`,
    description: `Page ${page} of the questions about ${name}, by kind of question, each with a short answer.`,
  };
  return {
    ...(page === 1 ? { title: name, description: describeContent(knowledgeBase, dimension) } : furtherPage),
    path: pagePath(path, page),
    card: getDimensionCard(dimension),
    feed: { title: name, path },
  };
}

/** The author's description, or one made from the questions. */
function describeContent(knowledgeBase: KnowledgeBase, { slug, name, overview }: Dimension): string {
  if (overview?.description) return overview.description;
  const titles = knowledgeBase.getArticlesInDimension(slug).map(({ title }) => title);
  return shorten(`Questions about ${name}, with short answers: ${titles.join(' ')}`, DESCRIPTION_LENGTH);
}

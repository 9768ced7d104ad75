import { descriptions } from '#words/descriptions';
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
    title: descriptions.titleOfPage(name, page),
    description: descriptions.dimensionPage(page, name),
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
  return shorten(descriptions.dimension(name, titles.join(' ')), DESCRIPTION_LENGTH);
}

import type { KnowledgeBase } from '@/lib/knowledge-base/create-knowledge-base';
import type { Dimension } from '@/lib/knowledge-base/model';
import { shorten } from '@/lib/text/sentences';

const DESCRIPTION_LENGTH = 160;

/** The description of a dimension's page: the author's, or one made from its questions. */
export function describeDimension(knowledgeBase: KnowledgeBase, { slug, name, overview }: Dimension): string {
  if (overview?.description) return overview.description;
  const titles = knowledgeBase.getArticlesInDimension(slug).map(({ title }) => title);
  return shorten(`Questions about ${name}, with short answers: ${titles.join(' ')}`, DESCRIPTION_LENGTH);
}

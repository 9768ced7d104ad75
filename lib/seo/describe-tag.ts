import type { KnowledgeBase } from '@/lib/knowledge-base/create-knowledge-base';
import type { Tag } from '@/lib/knowledge-base/model';
import { shorten } from '@/lib/text/sentences';

const DESCRIPTION_LENGTH = 160;

/** The description of a tag's page: what the tag means, and what is asked about it. */
export function describeTag(knowledgeBase: KnowledgeBase, { slug, label, definition }: Tag): string {
  const titles = knowledgeBase.getArticlesWithTag(slug).map(({ title }) => title);
  const meaning = definition ? `${label}: ${definition}` : `Questions about ${label.toLowerCase()}.`;
  return shorten(`${meaning} ${titles.join(' ')}`, DESCRIPTION_LENGTH);
}

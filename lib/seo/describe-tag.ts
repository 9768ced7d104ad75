import { article } from '#words/article';
import { descriptions } from '#words/descriptions';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Tag } from '@/lib/content/join/model';
import { pagePath, tagPath } from '@/lib/site/paths';
import { inSentence, shorten } from '@/lib/text/sentences';
import type { PageDescription } from './create-metadata';
import { DESCRIPTION_LENGTH } from './lengths';

/** What one page of a tag says of itself. */
export function describeTag(knowledgeBase: KnowledgeBase, tag: Tag, page: number): PageDescription {
  const path = tagPath(tag.slug);
  const title = article.inTopic(inSentence(tag.label));
  const furtherPage = {
    title: descriptions.titleOfPage(title, page),
    description: descriptions.dimensionPage(page, inSentence(tag.label)),
  };
  return {
    ...(page === 1 ? { title, description: describeContent(knowledgeBase, tag) } : furtherPage),
    path: pagePath(path, page),
    feed: { title: tag.label, path },
  };
}

/** What the tag means, and what is asked about it. */
function describeContent(knowledgeBase: KnowledgeBase, { slug, label, definition }: Tag): string {
  const titles = knowledgeBase.getArticlesWithTag(slug).map(({ title }) => title);
  const meaning = definition ? `${label}: ${definition}` : `${article.inTopic(inSentence(label))}.`;
  return shorten(`${meaning} ${titles.join(' ')}`, DESCRIPTION_LENGTH);
}

import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';
import { articlePath, markdownPath } from '@/lib/site/paths';
import { getArticleCard } from './cards/list-cards';
import type { PageDescription } from './create-metadata';
import { getResultTexts } from './distinct-texts';

/** What an article's page says of itself. */
export function describeArticle(knowledgeBase: KnowledgeBase, article: Article): PageDescription {
  const { slug, title, canonicalElsewhere, dimension, tags, published, updated } = article;
  const section = knowledgeBase.getDimension(dimension ?? '')?.name;
  return {
    title,
    ...getResultTexts(knowledgeBase, article),
    path: articlePath(slug),
    markdown: markdownPath(slug),
    card: getArticleCard(knowledgeBase, article),
    ...(canonicalElsewhere && { canonical: canonicalElsewhere }),
    article: {
      ...(section && { section }),
      tags: tags.flatMap((tag) => knowledgeBase.getTag(tag)?.label ?? []),
      ...(published && { published }),
      ...(updated && { updated }),
    },
  };
}

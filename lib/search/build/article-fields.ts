import type { Article } from '@/lib/content/join/model';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { FieldName } from '../query/weights';

/** The texts of an article that search reads, by field. */
export type ArticleFields = Readonly<Record<FieldName, string>>;

/** What of a collection the index is made from. */
export type SearchableKnowledge = Pick<
  KnowledgeBase,
  'articles' | 'getDimension' | 'getTag' | 'getCategory' | 'getDomain'
>;

/** Lists the texts of an article by field; sentences end with a full stop so that no phrase spans two. */
export function listFields(knowledge: SearchableKnowledge, article: Article): ArticleFields {
  const { dimension, tags, conceptsUsed, headings, askedAs, shortAnswer, description, text, title } = article;
  const labels = tags.map((tag) => knowledge.getTag(tag)?.label ?? tag);
  return {
    title,
    askedAs: askedAs.join('\n'),
    answer: shortAnswer?.text ?? description,
    topic: [knowledge.getDimension(dimension ?? '')?.name ?? '', ...labels, ...conceptsUsed].join('\n'),
    headings: headings.map((heading) => heading.text).join('\n'),
    body: text,
  };
}

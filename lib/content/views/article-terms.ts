import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';

/** More than these would make a text of links. */
const MAX_TERMS = 6;

/**
 * The terms to explain in an article: tags with a definition whose label is in its text.
 *
 * Labels of one word are everyday words in most texts; they are explained only where the article is about them.
 */
export function listArticleTerms(knowledgeBase: KnowledgeBase, { tags, text }: Article) {
  const words = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  const found = knowledgeBase.tags.flatMap(({ slug, label, definition }) => {
    const isUsed =
      (label.includes(' ') || tags.includes(slug)) &&
      knowledgeBase.getArticlesWithTag(slug).length > 0 &&
      words.includes(` ${label.toLowerCase()} `);
    return definition && isUsed ? { slug, label, definition } : [];
  });
  return found.slice(0, MAX_TERMS);
}

/**
 * The id of the element that says what a term means; the colon tells it from the ids of headings.
 *
 * @example termNoteId('trust'); // => 'term:trust'
 */
export function termNoteId(slug: string): string {
  return `term:${slug}`;
}

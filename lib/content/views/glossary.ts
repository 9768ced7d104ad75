import { createTermPattern } from '@/lib/content/compile/link-terms';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article, Term } from '@/lib/content/join/model';
import { groupByLetter } from './tags';

/** The terms under one letter. */
export type GlossaryGroup = ReturnType<typeof createGlossary>[number];
/** A word of the vocabulary, what it means, and where it is used. */
export type GlossaryTerm = GlossaryGroup['terms'][number];

/** More would bury the definition; the rest is on the page of the tag. */
const MAX_ARTICLES = 3;

/**
 * The vocabulary in alphabetical order: what each term means, what else it is called, which articles use it. Articles that
 * name the term in their title or short answer come first.
 *
 * @example
 * createGlossary(knowledgeBase)[0]?.terms[0]?.label; // => 'Accountability'
 */
export function createGlossary(knowledgeBase: KnowledgeBase) {
  return groupByLetter(knowledgeBase.terms).map(([letter, terms]) => ({
    letter,
    terms: terms.map((term) => placeTerm(knowledgeBase, term)),
  }));
}

function placeTerm({ articles, getArticlesWithTag }: KnowledgeBase, term: Term) {
  const pattern = new RegExp(createTermPattern([term.label, ...term.aliases]), 'iu');
  const names = ({ title, shortAnswer }: Article) => pattern.test(`${title}\n${shortAnswer?.text ?? ''}`);
  const tagged = getArticlesWithTag(term.slug);
  const using = tagged.length > 0 ? tagged : articles.filter((article) => names(article) || pattern.test(article.text));
  const first = [...using.filter(names), ...using.filter((article) => !names(article))].slice(0, MAX_ARTICLES);
  return {
    ...term,
    /** The first to read about it. */
    articles: first.map(({ slug, title }) => ({ slug, title })),
    /** How many have it as their tag; 0 for a word that is not a tag, and has no page of its own. */
    tagged: tagged.length,
  };
}

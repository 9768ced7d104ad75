import { createTermPattern } from '@/lib/content/compile/link-terms';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article, Term } from '@/lib/content/join/model';

/** A word of the vocabulary, what it means, and where it is used. */
export interface GlossaryTerm extends Term {
  /** The first articles to read about it. */
  readonly articles: readonly { readonly slug: string; readonly title: string }[];
  /** How many have it as their tag; 0 for a word that is not a tag, and has no page of its own. */
  readonly tagged: number;
}

/** The terms under one letter. */
export interface GlossaryGroup {
  readonly letter: string;
  readonly terms: readonly GlossaryTerm[];
}

/** More would bury the definition; the rest is on the page of the tag. */
const MAX_ARTICLES = 3;

/**
 * The vocabulary in alphabetical order: what each term means, what else it is called, which articles use it. Articles that
 * name the term in their title or short answer come first.
 *
 * @example
 * createGlossary(knowledgeBase)[0]?.terms[0]?.label; // => 'Accountability'
 */
export function createGlossary(knowledgeBase: KnowledgeBase): GlossaryGroup[] {
  const groups = new Map<string, GlossaryTerm[]>();
  for (const term of [...knowledgeBase.terms].sort((a, b) => a.label.localeCompare(b.label, 'en'))) {
    const first = term.label.charAt(0).toUpperCase();
    const letter = /\p{L}/u.test(first) ? first : '#';
    groups.set(letter, [...(groups.get(letter) ?? []), placeTerm(knowledgeBase, term)]);
  }
  return [...groups].map(([letter, terms]) => ({ letter, terms }));
}

function placeTerm({ articles, getArticlesWithTag }: KnowledgeBase, term: Term): GlossaryTerm {
  const pattern = new RegExp(createTermPattern([term.label, ...term.aliases]), 'iu');
  const names = ({ title, shortAnswer }: Article) => pattern.test(`${title}\n${shortAnswer?.text ?? ''}`);
  const tagged = getArticlesWithTag(term.slug);
  const using = tagged.length > 0 ? tagged : articles.filter((article) => names(article) || pattern.test(article.text));
  const first = [...using.filter(names), ...using.filter((article) => !names(article))].slice(0, MAX_ARTICLES);
  return { ...term, articles: first.map(({ slug, title }) => ({ slug, title })), tagged: tagged.length };
}

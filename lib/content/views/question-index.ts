import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { listWords } from '@/lib/text/terms';

/** A way to put a question, filed under its first telling word. */
export interface Phrasing {
  readonly slug: string;
  /** What stands before that word, the word, and what follows. */
  readonly before: string;
  readonly word: string;
  readonly after: string;
  /** Whether it is the article's title. */
  readonly isTitle: boolean;
}

export interface LetterGroup {
  /** `a` to `z`, or `0` for all else. */
  readonly letter: string;
  readonly phrasings: readonly Phrasing[];
}

/** A question with the other ways to put it. */
export interface IndexedQuestion {
  readonly slug: string;
  readonly title: string;
  readonly askedAs: readonly string[];
}

export interface DimensionGroup {
  readonly slug: string;
  readonly name: string;
  readonly domain?: number;
  readonly questions: readonly IndexedQuestion[];
}

export interface QuestionIndex {
  readonly questionCount: number;
  readonly phrasingCount: number;
  readonly dimensions: readonly DimensionGroup[];
  readonly letters: readonly LetterGroup[];
  /** Whether the letters have pages of their own, because one page could not hold them. */
  readonly isSplit: boolean;
}

/** More lines than this make a page that is slow to open and to look through. */
const MOST_ON_ONE_PAGE = 3000;

const known = new WeakMap<KnowledgeBase, QuestionIndex>();

/** Every question and its other phrasings, by dimension and by the letter of their first telling word. */
export function createQuestionIndex(knowledgeBase: KnowledgeBase): QuestionIndex {
  const index = known.get(knowledgeBase) ?? buildQuestionIndex(knowledgeBase);
  known.set(knowledgeBase, index);
  return index;
}

function buildQuestionIndex(knowledgeBase: KnowledgeBase): QuestionIndex {
  const { articles, dimensions, getDomain } = knowledgeBase;
  const letters = groupByLetter(articles);
  const phrasingCount = letters.reduce((sum, { phrasings }) => sum + phrasings.length, 0);
  const isSplit = phrasingCount > MOST_ON_ONE_PAGE;
  const placed = new Set(dimensions.map(({ slug }) => slug));
  const homeless = articles.filter(({ dimension }) => dimension === undefined || !placed.has(dimension));
  const groups = dimensions.map(({ slug, name, domain }): DimensionGroup => {
    const number = getDomain(domain)?.number;
    const questions = knowledgeBase.getArticlesInDimension(slug).map(toQuestion);
    return { slug, name, ...(number && { domain: number }), questions };
  });
  return {
    questionCount: articles.length,
    phrasingCount,
    dimensions: [...groups, { slug: 'others', name: 'Others', questions: homeless.map(toQuestion) }].filter(
      ({ questions }) => questions.length > 0,
    ),
    letters,
    isSplit,
  };
}

/** The letters that have pages of their own; none where one page holds them all. */
export function listLetterPages(knowledgeBase: KnowledgeBase): { letter: string }[] {
  const { isSplit, letters } = createQuestionIndex(knowledgeBase);
  return isSplit ? letters.map(({ letter }) => ({ letter })) : [];
}

function toQuestion({ slug, title, askedAs }: IndexedQuestion): IndexedQuestion {
  return { slug, title, askedAs };
}

function groupByLetter(articles: readonly IndexedQuestion[]): LetterGroup[] {
  const phrasings = articles.flatMap(({ slug, title, askedAs }) => [
    filePhrasing(slug, title, true),
    ...askedAs.map((phrasing) => filePhrasing(slug, phrasing, false)),
  ]);
  const groups = new Map<string, Phrasing[]>();
  const { compare } = new Intl.Collator('en');
  const sortKey = ({ word, after }: Phrasing) => `${word}${after}`.toLowerCase();
  const sorted = phrasings
    .map((phrasing) => ({ phrasing, key: sortKey(phrasing) }))
    .sort((a, b) => compare(a.key, b.key) || (a.phrasing.slug < b.phrasing.slug ? -1 : 1));
  for (const { phrasing } of sorted) {
    const first = phrasing.word.normalize('NFKD').charAt(0).toLowerCase();
    const letter = /[a-z]/.test(first) ? first : '0';
    const group = groups.get(letter);
    if (group) group.push(phrasing);
    else groups.set(letter, [phrasing]);
  }
  return [...groups]
    .map(([letter, entries]) => ({ letter, phrasings: entries }))
    .sort((a, b) => (a.letter < b.letter ? -1 : 1));
}

/**
 * Files a question under its first telling word, as the index of a book does.
 *
 * @example
 * filePhrasing('a', 'Why do teams burn out?', true); // => before 'Why do ', word 'teams', after ' burn out?'
 */
export function filePhrasing(slug: string, text: string, isTitle: boolean): Phrasing {
  const words = listWords(text);
  const { start, end } = words.find(({ isStop }) => !isStop) ?? words[0] ?? { start: 0, end: text.length };
  return { slug, before: text.slice(0, start), word: text.slice(start, end), after: text.slice(end), isTitle };
}

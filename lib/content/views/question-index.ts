import { pages } from '#words/frame';
import { lists } from '#words/lists';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { site } from '@/lib/site/site';
import { listWords } from '@/lib/text/terms';
import { createTitleLink, type TitleLink } from './article-summary';

/** A way to put a question, filed under its first word that is no stop word. */
export interface Phrasing {
  readonly slug: string;
  /** Where it is not the site's. */
  readonly language?: string;
  /** What comes before that word, the word, and what follows. */
  readonly before: string;
  readonly word: string;
  readonly after: string;
  /** Whether it is the article's title. */
  readonly isTitle: boolean;
}

export interface LetterGroup {
  /** In lower case and without marks, `漢` for all Chinese characters, or `0` for what is not a letter. */
  readonly letter: string;
  readonly phrasings: readonly Phrasing[];
}

/** A question with the other ways to put it. */
export interface IndexedQuestion extends TitleLink {
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
  /** Whether anything is in a topic. */
  readonly hasTopics: boolean;
}

/** More lines than this make a page that is slow to open and to look through. */
const MAX_PER_PAGE = 3000;

const known = new WeakMap<KnowledgeBase, QuestionIndex>();

/** Every question and its other phrasings, by dimension and by the letter of their first word that is no stop word. */
export function createQuestionIndex(knowledgeBase: KnowledgeBase): QuestionIndex {
  const index = known.get(knowledgeBase) ?? buildQuestionIndex(knowledgeBase);
  known.set(knowledgeBase, index);
  return index;
}

function buildQuestionIndex(knowledgeBase: KnowledgeBase): QuestionIndex {
  const { articles, dimensions, getDomain } = knowledgeBase;
  const letters = groupByLetter(articles);
  const phrasingCount = letters.reduce((sum, { phrasings }) => sum + phrasings.length, 0);
  const isSplit = phrasingCount > MAX_PER_PAGE;
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
    dimensions: [
      ...groups,
      { slug: 'others', name: groups.length > 0 ? lists.others : pages.entries, questions: homeless.map(toQuestion) },
    ].filter(({ questions }) => questions.length > 0),
    letters,
    isSplit,
    hasTopics: groups.length > 0,
  };
}

/** The letters that have pages of their own; none where one page holds them all. */
export function listLetterPages(knowledgeBase: KnowledgeBase): { letter: string }[] {
  const { isSplit, letters } = createQuestionIndex(knowledgeBase);
  return isSplit ? letters.map(({ letter }) => ({ letter })) : [];
}

function toQuestion(article: IndexedQuestion): IndexedQuestion {
  return { ...createTitleLink(article), askedAs: article.askedAs };
}

function groupByLetter(articles: readonly IndexedQuestion[]): LetterGroup[] {
  const phrasings = articles.flatMap(({ askedAs, ...article }) => {
    const { slug, title, ...spoken } = createTitleLink(article);
    return [
      { ...filePhrasing(slug, title, true), ...spoken },
      ...askedAs.map((phrasing) => ({ ...filePhrasing(slug, phrasing, false), ...spoken })),
    ];
  });
  const groups = new Map<string, Phrasing[]>();
  const { compare } = new Intl.Collator(site.language);
  const sortKey = ({ word, after }: Phrasing) => `${word}${after}`.toLowerCase();
  const sorted = phrasings
    .map((phrasing) => ({ phrasing, key: sortKey(phrasing) }))
    .sort((a, b) => compare(a.key, b.key) || (a.phrasing.slug < b.phrasing.slug ? -1 : 1));
  for (const { phrasing } of sorted) {
    const letter = getLetter(phrasing.word);
    const group = groups.get(letter);
    if (group) group.push(phrasing);
    else groups.set(letter, [phrasing]);
  }
  return [...groups]
    .map(([letter, entries]) => ({ letter, phrasings: entries }))
    .sort((a, b) => compare(a.letter, b.letter) || (a.letter < b.letter ? -1 : 1));
}

const KATAKANA = /\p{Script=Katakana}/u;

/** Between the letters of katakana and the same of hiragana. */
const KANA_STEP = 0x60;

/**
 * The letter under which a word is in an index.
 *
 * @example
 * getLetter('Être'); // => 'e'
 * getLetter('إجازة'); // => 'ا'
 */
export function getLetter(word: string): string {
  const first = String.fromCodePoint(word.normalize('NFKD').codePointAt(0) ?? 0).toLowerCase();
  if (/\p{Script=Han}/u.test(first)) return '漢';
  if (KATAKANA.test(first)) return String.fromCodePoint(first.codePointAt(0)! - KANA_STEP);
  return /\p{L}/u.test(first) ? first : '0';
}

/**
 * Files a question under its first word that is no stop word, as the index of a book does.
 *
 * @example
 * filePhrasing('a', 'Why do teams burn out?', true); // => before 'Why do ', word 'teams', after ' burn out?'
 */
export function filePhrasing(slug: string, text: string, isTitle: boolean): Phrasing {
  const words = listWords(text);
  const { start, end } = words.find(({ isStop }) => !isStop) ?? words[0] ?? { start: 0, end: text.length };
  return { slug, before: text.slice(0, start), word: text.slice(start, end), after: text.slice(end), isTitle };
}

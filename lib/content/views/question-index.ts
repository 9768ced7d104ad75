import { pages } from '#words/frame';
import { lists } from '#words/lists';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { groupBy } from '@/lib/content/join/group';
import type { Article } from '@/lib/content/join/model';
import { site } from '@/lib/site/site';
import { listWords } from '@/lib/text/terms';
import { createTitleLink, getDomainNumber } from './article-summary';

export type QuestionIndex = Readonly<ReturnType<typeof buildQuestionIndex>>;
export type DimensionGroup = QuestionIndex['dimensions'][number];
export type LetterGroup = QuestionIndex['letters'][number];

/** More lines than this make a page that is slow to open and to look through. */
const MAX_PER_PAGE = 3000;

const known = new WeakMap<KnowledgeBase, QuestionIndex>();

/** Every question and its other phrasings, by dimension and by the letter of their first word that is no stop word. */
export function createQuestionIndex(knowledgeBase: KnowledgeBase): QuestionIndex {
  const index = known.get(knowledgeBase) ?? buildQuestionIndex(knowledgeBase);
  known.set(knowledgeBase, index);
  return index;
}

function buildQuestionIndex(knowledgeBase: KnowledgeBase) {
  const { articles, dimensions, getDimension, getArticlesInDimension } = knowledgeBase;
  const phrasings = articles.flatMap((article) => [
    filePhrasing(article, article.title, true),
    ...article.askedAs.map((phrasing) => filePhrasing(article, phrasing, false)),
  ]);
  const toGroup = (slug: string, name: string, group: readonly Article[]) => ({
    slug,
    name,
    domain: getDomainNumber(knowledgeBase, slug),
    questions: group.map((article) => ({ ...createTitleLink(article), askedAs: article.askedAs })),
  });
  const homeless = articles.filter(({ dimension = '' }) => !getDimension(dimension));
  return {
    questionCount: articles.length,
    phrasingCount: phrasings.length,
    dimensions: [
      ...dimensions.map(({ slug, name }) => toGroup(slug, name, getArticlesInDimension(slug))),
      toGroup('others', dimensions.length > 0 ? lists.others : pages.entries, homeless),
    ].filter(({ questions }) => questions.length > 0),
    letters: groupByLetter(phrasings),
    /** Whether the letters have pages of their own, because one page could not hold them. */
    isSplit: phrasings.length > MAX_PER_PAGE,
    /** Whether anything is in a topic. */
    hasTopics: dimensions.length > 0,
  };
}

/** The letters that have pages of their own; none where one page holds them all. */
export function listLetterPages(knowledgeBase: KnowledgeBase): { letter: string }[] {
  const { isSplit, letters } = createQuestionIndex(knowledgeBase);
  return isSplit ? letters.map(({ letter }) => ({ letter })) : [];
}

/** A question under its first word that is no stop word, as the index of a book has it. */
function filePhrasing(article: Article, text: string, isTitle: boolean) {
  const { slug, language } = createTitleLink(article);
  const words = listWords(text);
  const { start, end } = words.find(({ isStop }) => !isStop) ?? words[0] ?? { start: 0, end: text.length };
  const [before, word, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  return { slug, language, before, word, after, isTitle };
}

function groupByLetter(phrasings: readonly ReturnType<typeof filePhrasing>[]) {
  const { compare } = new Intl.Collator(site.language);
  const sorted = phrasings
    .map((phrasing) => ({ phrasing, key: `${phrasing.word}${phrasing.after}`.toLowerCase() }))
    .sort((a, b) => compare(a.key, b.key) || (a.phrasing.slug < b.phrasing.slug ? -1 : 1))
    .map(({ phrasing }) => phrasing);
  return [...groupBy(sorted, ({ word }) => [getLetter(word)])]
    .map(([letter, group]) => ({ letter, phrasings: group }))
    .sort((a, b) => compare(a.letter, b.letter) || (a.letter < b.letter ? -1 : 1));
}

const KATAKANA = /\p{Script=Katakana}/u;

/** Between the letters of katakana and the same of hiragana. */
const KANA_STEP = 0x60;

/**
 * The letter under which a word is in an index: in lower case and without marks, `漢` for all Chinese characters, or `0`
 * for what is not a letter.
 *
 * @example
 * getLetter('Être'); // => 'e'
 * getLetter('إجازة'); // => 'ا'
 */
function getLetter(word: string): string {
  const first = String.fromCodePoint(word.normalize('NFKD').codePointAt(0) ?? 0).toLowerCase();
  if (/\p{Script=Han}/u.test(first)) return '漢';
  if (KATAKANA.test(first)) return String.fromCodePoint(first.codePointAt(0)! - KANA_STEP);
  return /\p{L}/u.test(first) ? first : '0';
}

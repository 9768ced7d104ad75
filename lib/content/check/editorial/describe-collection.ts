import { syllable } from 'syllable';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';
import { countWords } from '@/lib/text/words';
import { groupBy } from '@/lib/content/join/group';
import { findSimilarPairs, listSentences } from './compare-texts';
import { countHabits } from './habits';

/**
 * What an editor wants to see of a whole collection, as text: how many articles each cell of the map has, the two
 * articles that are most alike, how long and how hard to read they are at each difficulty, and their habits of style.
 */
export function describeCollection(knowledgeBase: KnowledgeBase): string {
  const { articles } = knowledgeBase;
  if (articles.length === 0) return '';
  const parts = [drawMap(knowledgeBase), describeMostSimilar(articles), describeDifficulties(articles)];
  return [...parts, describeHabits(articles)].join('\n\n');
}

function drawMap({ dimensions, categories, getRow }: KnowledgeBase): string {
  const nameWidth = Math.max(...dimensions.map(({ name }) => name.length), 0);
  const head = `${' '.repeat(nameWidth)}  ${categories.map(({ short }) => short.padStart(6)).join('')}`;
  const rows = dimensions.map(({ slug, name }) => {
    const cells = getRow(slug).map(({ articles }) => String(articles.length || '-').padStart(6));
    return `${name.padEnd(nameWidth)}  ${cells.join('')}`;
  });
  const empty = dimensions.flatMap(({ slug }) => getRow(slug).filter(({ articles }) => articles.length === 0)).length;
  return [head, ...rows, `${empty === 0 ? 'No cell is' : `${empty} cells are`} empty.`].join('\n');
}

function describeMostSimilar(articles: readonly Article[]): string {
  const texts = articles.map(({ slug, title, shortAnswer, text }) => ({
    slug,
    text: `${title} ${shortAnswer?.text ?? ''} ${text}`,
  }));
  const [most] = findSimilarPairs(texts, 0.05);
  if (!most) return 'No two articles are alike.';
  return `Most alike (${most.similarity.toFixed(2)} of 1): ${most.first.slug} and ${most.second.slug}`;
}

function describeDifficulties(articles: readonly Article[]): string {
  const groups = groupBy(articles, ({ difficulty = 'no difficulty' }) => [difficulty]);
  const lines = [...groups].sort().map(([name, group]) => {
    const words = group.map((article) => article.words);
    const grades = group.map((article) => getReadingGrade(article.text));
    return `${name.padEnd(14)} ${String(group.length).padStart(5)}   ${describeSpread(words, 0)}   ${describeSpread(grades, 1)}`;
  });
  return ['difficulty     count   words: least, middle, most   reading grade', ...lines].join('\n');
}

function describeHabits(articles: readonly Article[]): string {
  const lines = countHabits(articles).map(({ name, texts }) => {
    const share = Math.round((texts.length / articles.length) * 100);
    return `${String(texts.length).padStart(8)} ${`${share} %`.padStart(6)}   ${name}`;
  });
  return ['articles  share   habit of style', ...lines].join('\n');
}

/**
 * The school year in which a text can be read with ease.
 *
 * @see Kincaid, J. P. et al. (1975). Derivation of new readability formulas for Navy enlisted personnel.
 */
function getReadingGrade(text: string): number {
  const words = countWords(text);
  return 0.39 * (words / listSentences(text).length) + 11.8 * (countSyllables(text) / words) - 15.59;
}

/** The same few thousand words make up every text, and each is slow to take apart. */
const syllables = new Map<string, number>();

function countSyllables(text: string): number {
  return (text.toLowerCase().match(/[a-z'’]+/g) ?? []).reduce((sum, word) => {
    const count = syllables.get(word) ?? syllable(word);
    syllables.set(word, count);
    return sum + count;
  }, 0);
}

function describeSpread(values: readonly number[], digits: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  const shown = [sorted[0]!, sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!];
  return shown.map((value) => value.toFixed(digits).padStart(6)).join(' ');
}

import { listFiles } from '@/lib/content/read/list-files';
import { slugify } from '@/lib/text/slug';
import { countTerms, createComparison, createTermVectors } from '@/lib/text/term-vectors';
import { RefusedPath } from './content-path';
import { editYaml } from './edit-yaml';
import { writeBytes } from './text-file';

/** What is known of an article before a word of it is written. */
interface ArticlePlan {
  /** The question it answers. */
  readonly question: string;
  /** Names, as the map has them. */
  readonly dimension?: string | undefined;
  readonly category?: string | undefined;
  /** Ids of the vocabulary. */
  readonly tags?: readonly string[] | undefined;
}

/** An article in the shape that articles have here: a draft, until its status says otherwise. */
function writeNewArticle({ question, dimension, category, tags = [] }: ArticlePlan): string {
  const title = question.replace(/\s+/g, ' ').trim();
  const fields = [
    ['title', title],
    ['dimension', dimension ?? ''],
    ['category', category ?? ''],
    ['tags', tags],
    ['difficulty', 'intermediate'],
    ['meta_description', ''],
    ['status', 'draft'],
  ] as const;
  const yaml = fields.reduce((text, [name, value]) => editYaml(text, [name], value), '');
  const heading = title.replace(/([\\`*_[\]<>])/g, '\\$1');
  return `---\n${yaml}---\n\n# ${heading}\n\n## Short Answer\n\n\n\n## Why This Matters\n\n\n\n---\n\n**Related Dimensions:**\n\n- ${dimension ?? ''}\n\n**See Also:**\n\n- \n`;
}

/**
 * A path for a new article, made of its question: in the folder where articles are, with a name that no file has yet.
 *
 * @param paths of the collection's files.
 * @returns `undefined` for a question without a letter.
 * @example
 * proposePath('Why do plans slip?', ['articles/why-do-plans-slip.md']); // => 'articles/why-do-plans-slip-2.md'
 */
export function proposePath(question: string, paths: readonly string[]): string | undefined {
  const slug = slugify(question);
  if (slug === '') return undefined;
  const folder = paths.some((path) => path.startsWith('articles/')) || paths.length === 0 ? 'articles/' : '';
  const taken = new Set(paths.map((path) => path.toLowerCase().replace(/\.[^./]+$/, '')));
  let name = folder + slug;
  for (let number = 2; taken.has(name); number += 1) name = `${folder}${slug}-${number}`;
  return `${name}.md`;
}

/** An article as far as its question can be compared with another. */
interface AskedArticle {
  readonly path: string;
  readonly title: string;
  /** Other ways in which people ask it. */
  readonly askedAs: readonly string[];
}

/** Questions less similar than this are so by chance. */
const MIN_SIMILARITY = 0.3;
const MAX_NEAREST = 5;

/**
 * The articles whose questions are nearest to a new one, so that none is written twice. Words that few questions have
 * count most.
 *
 * @returns at most five, the nearest first.
 */
export function findNearestQuestions(articles: readonly AskedArticle[], question: string): AskedArticle[] {
  const phrases = articles.flatMap((article) => [article.title, ...article.askedAs].map((text) => ({ article, text })));
  const vectors = createTermVectors([question, ...phrases.map(({ text }) => text)].map(countTerms));
  const [, ...scores] = createComparison(vectors)(0);
  const similar = phrases
    .map(({ article }, index) => ({ article, score: scores[index]! }))
    .filter(({ score }) => score >= MIN_SIMILARITY)
    .sort((a, b) => b.score - a.score || (a.article.path < b.article.path ? -1 : 1));
  return [...new Set(similar.map(({ article }) => article))].slice(0, MAX_NEAREST);
}

/**
 * Writes the file of a new article, which is a draft.
 *
 * @throws {RefusedPath} for a path that is taken, or not one of the collection's.
 * @example
 * createArticle('content', 'articles/why-do-plans-slip.md', { question: 'Why do plans slip?' });
 */
export function createArticle(dir: string, path: string, plan: ArticlePlan): void {
  const isTaken = listFiles(dir).paths.some((other) => other.toLowerCase() === path.toLowerCase());
  if (isTaken) throw new RefusedPath(`${path} is there already.`);
  writeBytes(dir, path, Buffer.from(writeNewArticle(plan)));
}

import type { ArticleFile } from '@/lib/content/read/documents';
import type { Collection } from '@/lib/content/read/load-collection';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';
import { createFinding } from '@/lib/content/check/create-finding';
import type { Location, Finding } from '@/lib/content/check/finding';
import { countWords } from '@/lib/text/words';
import { countHabits, MAX_SHARE, MIN_ARTICLES } from './habits';
import { findHouseWords } from './house-words';
import { findRepeatedSentences } from './repeated-sentences';
import { findSimilarPairs } from './question-similarity';
import type { SelfCheckFile } from '@/lib/content/read/read-self-check';

/** Words of a short answer that can be quoted alone and read in five seconds. */
const SHORT_ANSWER_WORDS = { least: 25, most: 60 };

/** Characters that search results show of a description. */
const DESCRIPTION_LENGTH = { least: 110, most: 160 };

/** From here on two questions with their short answers are one question. */
const SAME_QUESTION = 0.6;

type EditorialSource = Pick<
  Collection,
  'articles' | 'overviews' | 'selfChecks' | 'tagVocabulary' | 'ownsVocabulary' | 'houseWords'
>;

/**
 * What an editor would say about a collection that can be published: answers and descriptions that are too short or too
 * long, questions asked twice, tags used once, articles that nothing leads to, sentences and statements said again, words
 * that the house avoids, habits of style that too many articles share. All warnings.
 */
export function checkEditorial(collection: EditorialSource, knowledgeBase: KnowledgeBase): Finding[] {
  const files = new Map(collection.articles.map((file) => [file.slug, file]));
  const pairs = knowledgeBase.articles.flatMap((article) => {
    const file = files.get(article.slug);
    return file ? [{ article, file }] : [];
  });
  return [
    ...pairs.flatMap(({ article, file }) => [...checkShortAnswer(article, file), ...checkDescription(file)]),
    ...checkQuestions(pairs),
    ...checkTags(collection, knowledgeBase),
    ...checkLinks(pairs, knowledgeBase),
    ...checkSentences(pairs),
    ...checkStatements(collection.selfChecks),
    ...findHouseWords([...collection.articles, ...collection.overviews], collection.houseWords),
    ...checkHabits(pairs),
  ];
}

interface Pair {
  readonly article: Article;
  readonly file: ArticleFile;
}

function checkShortAnswer({ shortAnswer }: Article, { locate }: ArticleFile): Finding[] {
  const words = countWords(shortAnswer?.text ?? '');
  const { least, most } = SHORT_ANSWER_WORDS;
  if (!shortAnswer || (words >= least && words <= most)) return [];
  const message = `The short answer has ${words} words; one that stands alone has ${least} to ${most}.`;
  return [createFinding('short-answer-length', locate('title'), message)];
}

function checkDescription({ metaDescription: description, locate }: ArticleFile): Finding[] {
  const { least, most } = DESCRIPTION_LENGTH;
  if (!description || (description.length >= least && description.length <= most)) return [];
  const message = `The description has ${description.length} characters; search results show ${least} to ${most} well.`;
  return [createFinding('description-length', locate('meta_description'), message)];
}

function checkQuestions(pairs: readonly Pair[]): Finding[] {
  const bySlug = new Map(pairs.map((pair) => [pair.article.slug, pair]));
  const texts = pairs.map(({ article: { slug, title, shortAnswer } }) => ({
    slug,
    text: `${title} ${title} ${shortAnswer?.text ?? ''}`,
  }));
  return findSimilarPairs(texts, SAME_QUESTION).map(({ first, second, similarity }) => {
    const { article, file } = bySlug.get(second)!;
    const other = bySlug.get(first)!.article;
    const share = Math.round(similarity * 100);
    const message = `"${article.title}" asks nearly what "${other.title}" asks (${share} % alike).`;
    const fix = 'Join them, or say in title and short answer how they differ.';
    return createFinding('question-duplicate', file.locate('title'), message, fix);
  });
}

function checkTags(
  { articles, tagVocabulary, ownsVocabulary }: EditorialSource,
  knowledgeBase: KnowledgeBase,
): Finding[] {
  const known = new Set(tagVocabulary.map(({ id }) => id));
  const places = new Map<string, Location>();
  for (const { slug, tags, locate } of articles) {
    const article = knowledgeBase.getArticle(slug);
    tags.forEach((_, index) => {
      const tag = article?.tags[index];
      if (tag !== undefined && !places.has(tag)) places.set(tag, locate('tags', index));
    });
  }
  return [...places].flatMap(([tag, location]) => {
    const findings: Finding[] = [];
    // One that repeats a dimension leads to the dimension's articles.
    if (knowledgeBase.getArticlesWithTag(tag).length === 1 && !knowledgeBase.getDimension(tag)) {
      const fix = 'A tag leads from one article to others: use one that another article has.';
      findings.push(createFinding('tag-lonely', location, `Only this article has the tag "${tag}".`, fix));
    }
    if (ownsVocabulary && !known.has(tag)) {
      const message = `The tag "${tag}" is not in the vocabulary.`;
      findings.push(createFinding('tag-unknown', location, message, 'Add it to tags.yml, or choose one from there.'));
    }
    return findings;
  });
}

function checkLinks(pairs: readonly Pair[], { dimensions, domains, pages }: KnowledgeBase): Finding[] {
  const overviews = [...dimensions, ...domains].flatMap(({ overview }) => overview?.linksTo ?? []);
  const own = pages.flatMap(({ linksTo }) => linksTo);
  const linked = new Set([...pairs.flatMap(({ article }) => article.linksTo), ...overviews, ...own]);
  return pairs
    .filter(({ article }) => !linked.has(article.slug))
    .map(({ file }) => {
      const fix = 'Link to it from an article whose reader would want it next.';
      return createFinding('article-unlinked', file.locate('title'), 'No other text links to this article.', fix);
    });
}

function checkSentences(pairs: readonly Pair[]): Finding[] {
  const repeated = findRepeatedSentences(pairs.map(({ article }) => ({ slug: article.slug, text: article.text })));
  const bySlug = new Map(pairs.map((pair) => [pair.article.slug, pair]));
  return repeated.flatMap(({ sentence, slugs: [first, ...others] }) =>
    others.map((slug) => {
      const message = `"${sentence}" is in ${first} too.`;
      return createFinding(
        'sentence-repeated',
        bySlug.get(slug)!.file.locate('title'),
        message,
        'Say it once, and link.',
      );
    }),
  );
}

function checkHabits(pairs: readonly Pair[]): Finding[] {
  if (pairs.length < MIN_ARTICLES) return [];
  const bySlug = new Map(pairs.map((pair) => [pair.article.slug, pair]));
  const most = Math.floor(pairs.length * MAX_SHARE);
  return countHabits(pairs.map(({ article }) => article))
    .filter(({ slugs }) => slugs.length > most)
    .flatMap(({ name, slugs }) =>
      slugs.map((slug) => {
        const message = `${slugs.length} of ${pairs.length} articles have this habit: ${name}.`;
        const fix = `Write it another way in all but ${most}.`;
        return createFinding('habit-frequent', bySlug.get(slug)!.file.locate('title'), message, fix);
      }),
    );
}

/** From here on two statements ask for one observation. */
const SAME_STATEMENT = 0.6;

interface Entry {
  readonly text: string;
  readonly path: string;
  readonly location: Location;
}

/** The statements of self-checks that say nearly what another says: whoever takes both is asked twice. */
function checkStatements(files: readonly SelfCheckFile[]): Finding[] {
  const statements = new Map<string, Entry>(
    files.flatMap(({ path, statements, locate }) =>
      statements.map(({ id, text }, index) => {
        const location = locate(['statements', index, 'text']);
        return [`${path} ${id}`, { text, path, location }] as const;
      }),
    ),
  );
  const texts = [...statements].map(([slug, { text }]) => ({ slug, text }));
  return findSimilarPairs(texts, SAME_STATEMENT).map(({ first, second }) => {
    const [other, statement] = [statements.get(first)!, statements.get(second)!];
    const message = `"${statement.text}" says nearly what ${other.path} says: "${other.text}"`;
    const fix = 'Ask for it in one check, and for something else that can be seen in the other.';
    return createFinding('self-check-statement-similar', statement.location, message, fix);
  });
}

import { createReport, type Report } from '@/lib/content/check/create-finding';
import type { Finding } from '@/lib/content/check/finding';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';
import type { ArticleFile } from '@/lib/content/read/read-document';
import type { Collection } from '@/lib/content/read/load-collection';
import type { SelfCheckFile } from '@/lib/content/read/read-self-check';
import { countWords } from '@/lib/text/words';
import { findRepeatedSentences, findSimilarPairs } from './compare-texts';
import { countHabits, MAX_SHARE, MIN_ARTICLES } from './habits';
import { findHouseWords } from './house-words';

/** Words of a short answer that can be quoted alone and read in five seconds. */
const SHORT_ANSWER_WORDS = { least: 25, most: 60 };

/** Characters that search results show of a description. */
const DESCRIPTION_LENGTH = { least: 110, most: 160 };

/** From here on two questions with their short answers are one question. */
const SAME_QUESTION = 0.6;

/** From here on two statements ask for one observation. */
const SAME_STATEMENT = 0.6;

type EditorialSource = Pick<
  Collection,
  'articles' | 'overviews' | 'selfChecks' | 'tagVocabulary' | 'ownsVocabulary' | 'houseWords'
>;

/** An article with what its file says of places. */
type LocatedArticle = Article & Pick<ArticleFile, 'locate' | 'metaDescription'>;

/**
 * What an editor would say about a collection that can be published: answers and descriptions that are too short or too
 * long, questions asked twice, tags used once, articles that nothing leads to, sentences and statements said again, words
 * that the house avoids, habits of style that too many articles share. All warnings.
 */
export function checkEditorial(collection: EditorialSource, knowledgeBase: KnowledgeBase): Finding[] {
  const { findings, report } = createReport();
  const articles = collection.articles.flatMap(({ slug, locate, metaDescription }): LocatedArticle[] => {
    const article = knowledgeBase.getArticle(slug);
    return article ? [{ ...article, locate, metaDescription }] : [];
  });
  checkLengths(articles, report);
  checkQuestions(articles, report);
  checkTags(articles, collection, knowledgeBase, report);
  checkLinks(articles, knowledgeBase, report);
  checkSentences(articles, report);
  checkStatements(collection.selfChecks, report);
  checkHabits(articles, report);
  return [...findings, ...findHouseWords([...collection.articles, ...collection.overviews], collection.houseWords)];
}

function checkLengths(articles: readonly LocatedArticle[], report: Report): void {
  for (const { shortAnswer, metaDescription, locate } of articles) {
    const { least, most } = SHORT_ANSWER_WORDS;
    const words = countWords(shortAnswer?.text ?? '');
    if (shortAnswer && (words < least || words > most)) {
      const message = `The short answer has ${words} words; one that stands alone has ${least} to ${most}.`;
      report('short-answer-length', locate('title'), message);
    }
    const range = DESCRIPTION_LENGTH;
    const { length } = metaDescription ?? '';
    if (metaDescription && (length < range.least || length > range.most)) {
      const message = `The description has ${length} characters; search results show ${range.least} to ${range.most} well.`;
      report('description-length', locate('meta_description'), message);
    }
  }
}

function checkQuestions(articles: readonly LocatedArticle[], report: Report): void {
  const questions = articles.map(({ title, shortAnswer, locate }) => ({
    title,
    text: `${title} ${title} ${shortAnswer?.text ?? ''}`,
    locate,
  }));
  for (const { first, second, similarity } of findSimilarPairs(questions, SAME_QUESTION)) {
    const share = Math.round(similarity * 100);
    const message = `"${second.title}" asks nearly what "${first.title}" asks (${share} % alike).`;
    const fix = 'Join them, or say in title and short answer how they differ.';
    report('question-duplicate', second.locate('title'), message, fix);
  }
}

function checkTags(
  articles: readonly LocatedArticle[],
  { tagVocabulary, ownsVocabulary }: EditorialSource,
  { getArticlesWithTag, getDimension }: KnowledgeBase,
  report: Report,
): void {
  const known = new Set(tagVocabulary.map(({ id }) => id));
  const seen = new Set<string>();
  for (const { tags, locate } of articles) {
    for (const [index, tag] of tags.entries()) {
      if (seen.has(tag)) continue;
      seen.add(tag);
      // One that repeats a dimension leads to the dimension's articles.
      if (getArticlesWithTag(tag).length === 1 && !getDimension(tag)) {
        const fix = 'A tag leads from one article to others: use one that another article has.';
        report('tag-lonely', locate('tags', index), `Only this article has the tag "${tag}".`, fix);
      }
      if (ownsVocabulary && !known.has(tag)) {
        const fix = 'Add it to tags.yml, or choose one from there.';
        report('tag-unknown', locate('tags', index), `The tag "${tag}" is not in the vocabulary.`, fix);
      }
    }
  }
}

function checkLinks(
  articles: readonly LocatedArticle[],
  { dimensions, domains, pages }: KnowledgeBase,
  report: Report,
): void {
  const overviews = [...dimensions, ...domains].flatMap(({ overview }) => overview ?? []);
  const linked = new Set([...articles, ...overviews, ...pages].flatMap(({ linksTo }) => linksTo));
  for (const { slug, locate } of articles) {
    if (linked.has(slug)) continue;
    const fix = 'Link to it from an article whose reader would want it next.';
    report('article-unlinked', locate('title'), 'No other text links to this article.', fix);
  }
}

function checkSentences(articles: readonly LocatedArticle[], report: Report): void {
  for (const { sentence, texts } of findRepeatedSentences(articles)) {
    const [first, ...others] = texts;
    const message = `"${sentence}" is in ${first!.slug} too.`;
    for (const { locate } of others) report('sentence-repeated', locate('title'), message, 'Say it once, and link.');
  }
}

/** The statements of self-checks that say nearly what another says: whoever takes both is asked twice. */
function checkStatements(files: readonly SelfCheckFile[], report: Report): void {
  const statements = files.flatMap(({ path, statements, locate }) =>
    statements.map(({ text }, index) => ({ path, text, location: locate(['statements', index, 'text']) })),
  );
  for (const { first, second } of findSimilarPairs(statements, SAME_STATEMENT)) {
    const message = `"${second.text}" says nearly what ${first.path} says: "${first.text}"`;
    const fix = 'Ask for it in one check, and for something else that can be seen in the other.';
    report('self-check-statement-similar', second.location, message, fix);
  }
}

function checkHabits(articles: readonly LocatedArticle[], report: Report): void {
  if (articles.length < MIN_ARTICLES) return;
  const most = Math.floor(articles.length * MAX_SHARE);
  for (const { name, texts } of countHabits(articles)) {
    if (texts.length <= most) continue;
    const message = `${texts.length} of ${articles.length} articles have this habit: ${name}.`;
    const fix = `Write it another way in all but ${most}.`;
    for (const { locate } of texts) report('habit-frequent', locate('title'), message, fix);
  }
}

import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';
import { createTitleLink, getDomainNumber, summarizeArticle, type TitleLink } from './article-summary';
import { getDrawingId } from './drawings';
import { listPageLinks } from './pages';
import { createCheckLink } from './self-checks';

const MAX_SYMPTOMS = 8;
const MAX_LATEST = 4;

export type HomeView = Readonly<ReturnType<typeof createHomeView>>;
export type Symptom = HomeView['symptoms'][number];
/** A domain with its dimensions and all their questions. */
export type Subject = HomeView['subjects'][number];
/** A dimension with the questions that it holds. */
export type SubjectTopic = Subject['topics'][number];

/** What the front page shows. */
export function createHomeView(knowledgeBase: KnowledgeBase) {
  const { articles, dimensions } = knowledgeBase;
  const checked = dimensions.find(({ slug }) => knowledgeBase.getSelfCheck(slug));
  return {
    total: articles.length,
    topics: dimensions.length,
    symptoms: listSymptoms(knowledgeBase),
    latest: listLatest(articles).map((article) => summarizeArticle(knowledgeBase, article)),
    /** A self-check to begin with. */
    check: checked && { ...createCheckLink(knowledgeBase, checked.slug)!, name: checked.name },
    subjects: listSubjects(knowledgeBase),
    /** Pages of the collection that lead through it. */
    pages: listPageLinks(knowledgeBase, 'home'),
  };
}

/** Said by somebody about themselves: `We decide the same thing three times`. */
const FIRST_PERSON = /(?:^|[^\p{L}])(?:I|my|me|we|our|us|I’m|I'm)(?:$|[^\p{L}])/iu;

/**
 * Whether a phrasing is a complaint in the first person, short enough to be taken in at a glance.
 *
 * @example
 * isSymptom('We decide the same thing three times'); // => true
 * isSymptom('decision making process'); // => false
 */
function isSymptom(phrasing: string): boolean {
  return FIRST_PERSON.test(phrasing) && !phrasing.includes('?') && phrasing.length >= 20 && phrasing.length <= 80;
}

/**
 * Troubles in a reader's own words, with the questions that answer them: the articles that an editor put on the front
 * page, and where they leave room one of each dimension, in the order of the map.
 */
function listSymptoms(knowledgeBase: KnowledgeBase) {
  const toSymptom = (article: Article, text: string) => ({
    text,
    ...createTitleLink(article),
    domain: getDomainNumber(knowledgeBase, article.dimension),
    drawing: getDrawingId(knowledgeBase, article.dimension),
  });
  const chosen = knowledgeBase.articles
    .filter(({ home }) => home !== undefined)
    .sort((a, b) => a.home! - b.home!)
    .map((article) => toSymptom(article, article.askedAs.find(isSymptom) ?? article.askedAs[0] ?? article.title))
    .slice(0, MAX_SYMPTOMS);
  const taken = new Set(chosen.map(({ slug }) => slug));
  const byDimension = knowledgeBase.dimensions.flatMap(({ slug }) => {
    const found = knowledgeBase.getArticlesInDimension(slug).flatMap((article) => {
      const text = article.askedAs.find(isSymptom);
      return text === undefined || taken.has(article.slug) ? [] : [toSymptom(article, text)];
    });
    return found.slice(0, 1);
  });
  return [...chosen, ...spread(byDimension, MAX_SYMPTOMS - chosen.length)];
}

/** Some of a list, evenly spread over it. */
function spread<Entry>(entries: readonly Entry[], count: number): Entry[] {
  if (entries.length <= count) return [...entries];
  return Array.from({ length: count }, (_, index) => entries[Math.floor((index * entries.length) / count)]!);
}

/** What is new or newly reviewed, the latest first; empty where the articles have no dates. */
function listLatest(articles: readonly Article[]): Article[] {
  const dateOf = ({ published = '', updated = '', lastReviewed = '' }: Article) =>
    [published, updated, lastReviewed].sort().at(-1)!;
  return articles
    .filter((article) => dateOf(article) !== '')
    .sort((a, b) => (dateOf(a) > dateOf(b) ? -1 : dateOf(a) < dateOf(b) ? 1 : 0))
    .slice(0, MAX_LATEST);
}

/** A topic with more leads to its own page, where its questions are by pages. */
const MAX_QUESTIONS = 24;

/** Everything there is; articles outside of any dimension come last, in a topic that has neither slug nor name. */
function listSubjects(knowledgeBase: KnowledgeBase) {
  const toTopic = (slug: string, name: string, drawing: string | undefined, articles: readonly TitleLink[]) => ({
    slug,
    name,
    drawing,
    questions: articles.slice(0, MAX_QUESTIONS).map(createTitleLink),
    total: articles.length,
  });
  const subjects = knowledgeBase.domains.map(({ slug: domain, name: domainName, number }) => ({
    slug: domain,
    name: domainName,
    number,
    topics: knowledgeBase
      .getDimensionsInDomain(domain)
      .map(({ slug, name }) =>
        toTopic(slug, name, getDrawingId(knowledgeBase, slug), knowledgeBase.getArticlesInDimension(slug)),
      ),
  }));
  const others = knowledgeBase.articles.filter(({ dimension }) => !knowledgeBase.getDimension(dimension ?? ''));
  const rest = { slug: '', name: '', number: subjects.length + 1, topics: [toTopic('', '', undefined, others)] };
  return [...subjects, rest]
    .map((subject) => ({ ...subject, topics: subject.topics.filter(({ total }) => total > 0) }))
    .filter(({ topics }) => topics.length > 0);
}

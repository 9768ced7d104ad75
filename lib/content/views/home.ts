import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';
import { createTitleLink, summarizeArticle, type ArticleSummary, type TitleLink } from './article-summary';
import { describeDrawing } from './drawings';
import { createCheckLink, type CheckLink } from './self-checks';
import { listPageLinks, type PageLink } from './pages';
import { createSubjects, type Subject } from './subjects';

/** A trouble in a reader's own words, and the question that answers it. */
export interface Symptom extends TitleLink {
  readonly text: string;
  /** The domain's number, for its colour. */
  readonly domain?: number;
  readonly drawing?: string;
}

/** What the front page shows. */
export interface HomeView {
  readonly total: number;
  readonly topics: number;
  /** One for each dimension at most, in the order of the map. */
  readonly symptoms: readonly Symptom[];
  /** What is new or newly reviewed, the latest first; empty where the articles have no dates. */
  readonly latest: readonly ArticleSummary[];
  /** A self-check to begin with. */
  readonly check?: CheckLink & { readonly name: string };
  readonly subjects: readonly Subject[];
  /** Pages of the collection that lead through it. */
  readonly pages: readonly PageLink[];
}

const MAX_SYMPTOMS = 8;
const MAX_LATEST = 4;

export function createHomeView(knowledgeBase: KnowledgeBase): HomeView {
  const check = findCheck(knowledgeBase);
  return {
    total: knowledgeBase.articles.length,
    topics: knowledgeBase.dimensions.length,
    symptoms: listSymptoms(knowledgeBase),
    latest: listLatest(knowledgeBase.articles).map((article) => summarizeArticle(knowledgeBase, article)),
    ...(check && { check }),
    subjects: createSubjects(knowledgeBase),
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
export function isSymptom(phrasing: string): boolean {
  return FIRST_PERSON.test(phrasing) && !phrasing.includes('?') && phrasing.length >= 20 && phrasing.length <= 80;
}

/** The articles that an editor put on the front page, and where they leave room one of each dimension in turn. */
function listSymptoms(knowledgeBase: KnowledgeBase): Symptom[] {
  const toSymptom = (article: Article, text: string): Symptom => {
    const number = knowledgeBase.getDomain(knowledgeBase.getDimension(article.dimension ?? '')?.domain ?? '')?.number;
    return {
      text,
      ...createTitleLink(article),
      ...(number && { domain: number }),
      ...describeDrawing(knowledgeBase, article.dimension),
    };
  };
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

function listLatest(articles: readonly Article[]): Article[] {
  const dateOf = ({ published, updated, lastReviewed }: Article) =>
    [published, updated, lastReviewed]
      .filter((date) => date !== undefined)
      .sort()
      .at(-1) ?? '';
  return articles
    .filter((article) => dateOf(article) !== '')
    .sort((a, b) => (dateOf(a) > dateOf(b) ? -1 : dateOf(a) < dateOf(b) ? 1 : 0))
    .slice(0, MAX_LATEST);
}

function findCheck(knowledgeBase: KnowledgeBase): (CheckLink & { readonly name: string }) | undefined {
  for (const { slug, name } of knowledgeBase.dimensions) {
    const check = createCheckLink(knowledgeBase, slug);
    if (check) return { ...check, name };
  }
  return undefined;
}

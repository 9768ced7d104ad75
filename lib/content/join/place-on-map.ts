import { pages } from '#words/frame';
import { lists } from '#words/lists';
import { suggestName, type Report } from '@/lib/content/check/create-finding';
import type { Location } from '@/lib/content/check/finding';
import type { ArticleFile, OverviewFile } from '@/lib/content/read/read-document';
import type { Collection } from '@/lib/content/read/load-collection';
import { getPageName, nameToTitle } from '@/lib/content/read/page-name';
import { DIFFICULTIES } from '@/lib/content/read/schema';
import { foldSpelling } from '@/lib/text/fold';
import { slugify } from '@/lib/text/slug';
import type { Article, Category, Dimension, Domain } from './model';

/** Where an article is: the slugs of its dimension, of the others it names, and of its category. */
interface ArticlePlace {
  readonly dimension?: string;
  readonly otherDimensions: readonly string[];
  readonly category?: string;
}

/** Where everything is on the map. Dimensions and domains do not have their overviews yet. */
export interface Placement {
  /** With one more for the dimensions that the map does not know, if there are any. */
  readonly domains: readonly Domain[];
  /** Those that have an article or an overview. */
  readonly dimensions: readonly Dimension[];
  readonly categories: readonly Category[];
  /** Finds a dimension by any of its spellings. */
  readonly findDimension: (name: string) => Dimension | undefined;
  readonly placeArticle: (article: ArticleFile) => ArticlePlace;
  /** The slug of the dimension or domain that an overview is about. */
  readonly placeOverview: (overview: OverviewFile) => string | undefined;
}

/**
 * Draws the map of domains, dimensions and categories for a collection: the one its `domains.yml` gives, and a row of
 * its own for every dimension that an article names and the map does not know.
 */
export function placeOnMap(
  { taxonomy, articles, overviews, getLocale }: Pick<Collection, 'taxonomy' | 'articles' | 'overviews' | 'getLocale'>,
  report: Report,
): Placement {
  /** Without a map, what articles or folders name is one, and nothing is missing from it. */
  const hasMap = taxonomy.domains.length > 0 || taxonomy.categories.length > 0;
  const domains = taxonomy.domains.map(({ name }, index): Domain => ({ slug: slugify(name), name, number: index + 1 }));
  const dimensions = new Map<string, Dimension>();
  const dimensionsByName = new Map<string, Dimension>();
  for (const [index, domain] of taxonomy.domains.entries()) {
    for (const { name, aliases } of domain.dimensions) {
      const entry = { slug: slugify(name), name, domain: domains[index]!.slug };
      dimensions.set(entry.slug, entry);
      for (const key of [name, ...aliases]) dimensionsByName.set(foldSpelling(key), entry);
    }
  }
  const knownNames = [...dimensions.values()].map(({ name }) => name);
  const findDimension = (name: string) => dimensionsByName.get(foldSpelling(name));

  function addDimension(name: string, getLocation: () => Location): Dimension | undefined {
    const slug = slugify(name);
    if (slug === '') return undefined;
    if (hasMap) {
      const fix = suggestName(name, knownNames, 'It gets a page of its own; add it to domains.yml to place it.');
      report('dimension-unknown', getLocation(), `Unknown dimension "${name}".`, fix);
    }
    // The same unknown name in a hundred files is one row of the map, and a hundred places to fix.
    const entry = dimensions.get(slug) ?? { slug, name, domain: '' };
    dimensions.set(slug, entry);
    return entry;
  }

  function resolveDimension(text: string, getLocation: () => Location): Dimension | undefined {
    const found = findDimension(text);
    if (!found) return addDimension(text, getLocation);
    if (found.name !== text) {
      const message = `"${text}" is another spelling of ${found.name}.`;
      report('dimension-spelling', getLocation(), message, `Write ${found.name}.`);
    }
    return found;
  }

  function resolveDimensions({ dimension, path, locate }: ArticleFile): string[] {
    if (hasMap && dimension.length === 0) {
      const message = 'The article names no dimension, so it has no place on the map.';
      report('dimension-missing', locate('title'), message, 'Add a line: dimension: ...');
    }
    const names = hasMap || dimension.length > 0 ? dimension : listTopFolder(getLocale(path)?.path ?? path);
    const found = names.flatMap((name, index) => resolveDimension(name, () => locate('dimension', index)) ?? []);
    return [...new Set(found.map(({ slug }) => slug))];
  }

  const { categories, resolveCategory } = createCategories(taxonomy, report);
  const placements = new Map<ArticleFile, ArticlePlace>();
  for (const article of articles) {
    const [dimension, ...otherDimensions] = resolveDimensions(article);
    placements.set(article, { dimension, otherDimensions, category: resolveCategory(article)?.slug });
  }

  const used = new Set([...placements.values()].map(({ dimension }) => dimension));
  for (const overview of overviews) {
    if (overview.kind !== 'dimension') continue;
    const subject = getSubject(overview);
    used.add((findDimension(subject) ?? addDimension(subject, () => overview.locate('dimension')))?.slug);
  }
  const usedDimensions = [...dimensions.values()].filter(({ slug }) => used.has(slug));
  const findAnyDimension = (name: string) => findDimension(name) ?? dimensions.get(slugify(name));
  const name = domains.length > 0 ? lists.otherTopics : pages.topics;
  const others = { slug: '', name, number: domains.length + 1 };
  return {
    domains: usedDimensions.some(({ domain }) => domain === '') ? [...domains, others] : domains,
    dimensions: usedDimensions,
    categories,
    findDimension: findAnyDimension,
    placeArticle: (article) => placements.get(article) ?? { otherDimensions: [] },
    placeOverview: (overview) => {
      const subject = getSubject(overview);
      if (overview.kind === 'dimension') return findAnyDimension(subject)?.slug;
      return domains.find((domain) => foldSpelling(domain.name) === foldSpelling(subject))?.slug;
    },
  };
}

/** What an overview is about: the name of a dimension or domain. */
function getSubject({ dimension, title }: OverviewFile): string {
  return dimension[0] ?? title;
}

/** The name of the folder that a file is in, as a person would write it, for collections that order by folders. */
function listTopFolder(path: string): string[] {
  const [folder] = getPageName(path).folders;
  return folder === undefined ? [] : [nameToTitle(folder)];
}

function createCategories({ categories: kinds }: Collection['taxonomy'], report: Report) {
  const categories = kinds.map(({ name, question, short }) => ({ slug: slugify(name), name, question, short }));
  const names = categories.map(({ name }) => name);
  const byName = new Map(
    kinds.flatMap(({ name, aliases }, index) =>
      [name, ...aliases].map((key) => [foldSpelling(key), categories[index]!] as const),
    ),
  );

  /** The kind of question that an article asks, as it says or by its title. */
  function resolveCategory({ category, title, locate }: ArticleFile): Category | undefined {
    if (categories.length === 0) return undefined;
    const found = category && byName.get(foldSpelling(category));
    if (found) return found;
    const inferred = categories[inferCategory(title) ?? -1];
    const remedy = inferred ? `; by its title it was placed under ${inferred.name}` : '';
    if (category) {
      const fix = suggestName(category, names, `There are ${names.join(', ')}.`);
      report('category-unknown', locate('category'), `Unknown category "${category}"${remedy}.`, fix);
    } else {
      const fix = `Add a line: category: ${inferred?.name ?? names[0]}`;
      report('category-missing', locate('title'), `The article names no category${remedy}.`, fix);
    }
    return inferred;
  }

  return { categories, resolveCategory };
}

/** Kinds of questions by their first words, the most telling first; a category by its index in the order of the map. */
const QUESTION_WORDS: readonly (readonly [RegExp, number])[] = [
  [/^how (?:do|can|would|will|could) \w+ (?:know|tell|measure|assess|track|find out|notice)\b/, 3],
  [/^(?:how much|what (?:metrics?|signs?|signals?|indicators?|measures?))\b/, 3],
  [/^how\b.*\b(?:sustain|scale|scaling|maintain|keep|last|grow|growth|long[- ]term|survive|preserve)\b/, 4],
  [/^(?:why|what (?:causes|makes|leads|stops|prevents|drives))\b/, 1],
  [/^(?:what|is|are|does|do)\b/, 0],
  [/^how\b/, 2],
];

/**
 * The kind of question that a title asks, by its words, for articles that do not say: the index of a category in the
 * order of the map (what is it, why, how do you, how do you know, how does it last), or `undefined`.
 *
 * @example
 * inferCategory('Why do teams stop talking?'); // => 1
 * inferCategory('How do you know whether it works?'); // => 3
 */
export function inferCategory(title: string): number | undefined {
  const question = title.toLowerCase().replace(/^[^a-z]+/, '');
  return QUESTION_WORDS.find(([pattern]) => pattern.test(question))?.[1];
}

/**
 * The articles in the order of the map: by dimension, then in the order to read them.
 *
 * Within a dimension the overview's `reading_order` comes first; what it does not name follows by kind of question, by
 * difficulty and by title.
 *
 * @param readingOrders slugs by dimension slug.
 */
export function orderArticles(
  articles: readonly Article[],
  dimensions: readonly Dimension[],
  categories: readonly Category[],
  readingOrders: ReadonlyMap<string | undefined, readonly string[]>,
): Article[] {
  const dimensionRank = rank(dimensions.map(({ slug }) => slug));
  const categoryRank = rank(categories.map(({ slug }) => slug));
  const difficultyRank = rank(DIFFICULTIES);
  const readingRanks = new Map([...readingOrders].map(([dimension, slugs]) => [dimension, rank(slugs)]));
  const keyed = articles.map((article) => ({
    article,
    keys: [
      dimensionRank(article.dimension),
      readingRanks.get(article.dimension)?.(article.slug) ?? Infinity,
      categoryRank(article.category),
      difficultyRank(article.difficulty),
    ],
  }));
  return keyed
    .sort((a, b) => compareKeys(a.keys, b.keys) || compareTitles(a.article.title, b.article.title))
    .map(({ article }) => article);
}

function rank(values: readonly string[]): (value: string | undefined) => number {
  const ranks = new Map(values.map((value, index) => [value, index]));
  return (value) => ranks.get(value ?? '') ?? Infinity;
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length; index += 1) {
    if (a[index] !== b[index]) return a[index]! < b[index]! ? -1 : 1;
  }
  return 0;
}

function compareTitles(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

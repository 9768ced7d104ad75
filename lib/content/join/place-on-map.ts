import type { Collection } from '@/lib/content/read/load-collection';
import type { ArticleFile, OverviewFile } from '@/lib/content/read/documents';
import { createFinding } from '@/lib/content/check/create-finding';
import type { Location, Finding } from '@/lib/content/check/finding';
import { foldSpelling } from '@/lib/text/fold';
import { getNearest } from '@/lib/text/nearest';
import { getPageName, nameToTitle } from '@/lib/content/read/page-name';
import { slugify } from '@/lib/text/slug';
import { inferCategory } from './infer-category';
import type { Category } from './model';

/** A dimension or domain before it has its overview. */
export interface MapEntry {
  readonly slug: string;
  readonly name: string;
}

export interface DimensionEntry extends MapEntry {
  /** The domain's slug; empty where the map does not know the dimension. */
  readonly domain: string;
}

/** Where everything is on the map, by slug. */
export interface Placement {
  readonly domains: readonly MapEntry[];
  /** Those that have an article or an overview. */
  readonly dimensions: readonly DimensionEntry[];
  readonly categories: readonly Category[];
  /** Finds a dimension by any of its spellings. */
  findDimension(name: string): DimensionEntry | undefined;
  findDomain(name: string): MapEntry | undefined;
  /** The slug of an article's dimension and of the others it names. */
  placeArticle(article: ArticleFile): { dimension?: string; otherDimensions: string[]; category?: string };
  readonly findings: readonly Finding[];
}

/** What an overview is about: the name of a dimension or domain. */
export function getSubject({ dimension, title }: OverviewFile): string {
  return dimension[0] ?? title;
}

/** The name of the folder that a file is in, as a person would write it, for collections that order by folders. */
function listTopFolder(path: string): string[] {
  const [folder] = getPageName(path).folders;
  return folder === undefined ? [] : [nameToTitle(folder)];
}

/**
 * Draws the map of domains, dimensions and categories for a collection: the one its `domains.yml` gives, and a row of
 * its own for every dimension that an article names and the map does not know.
 */
export function placeOnMap({
  taxonomy,
  articles,
  overviews,
  getLocale,
}: Pick<Collection, 'taxonomy' | 'articles' | 'overviews' | 'getLocale'>): Placement {
  const findings: Finding[] = [];
  /** Without a map, what articles or folders name is one, and nothing is missing from it. */
  const hasMap = taxonomy.domains.length > 0 || taxonomy.categories.length > 0;
  const domains = taxonomy.domains.map(({ name }) => ({ slug: slugify(name), name }));
  const categories = taxonomy.categories.map(({ name, question, short }) => ({
    slug: slugify(name),
    name,
    question,
    short,
  }));
  const dimensions = new Map<string, DimensionEntry>();
  const dimensionKeys = new Map<string, DimensionEntry>();
  const categoryKeys = new Map<string, Category>();

  taxonomy.domains.forEach((domain, index) => {
    for (const { name, aliases } of domain.dimensions) {
      const entry = { slug: slugify(name), name, domain: domains[index]!.slug };
      dimensions.set(entry.slug, entry);
      [name, ...aliases].forEach((key) => dimensionKeys.set(foldSpelling(key), entry));
    }
  });
  taxonomy.categories.forEach(({ name, aliases }, index) => {
    [name, ...aliases].forEach((key) => categoryKeys.set(foldSpelling(key), categories[index]!));
  });

  const findDimension = (name: string) => dimensionKeys.get(foldSpelling(name));
  const findDomain = (name: string) => domains.find((domain) => foldSpelling(domain.name) === foldSpelling(name));

  function addDimension(name: string, getLocation: () => Location): DimensionEntry | undefined {
    const slug = slugify(name);
    if (slug === '') return undefined;
    const nearest = !hasMap
      ? undefined
      : getNearest(
          name,
          taxonomy.domains.flatMap((domain) => domain.dimensions.map((entry) => entry.name)),
        );
    const fix = nearest ? `Did you mean ${nearest}?` : 'It gets a page of its own; add it to domains.yml to place it.';
    if (hasMap) findings.push(createFinding('dimension-unknown', getLocation(), `Unknown dimension "${name}".`, fix));
    // The same unknown name in a hundred files is one row of the map, and a hundred places to fix.
    const entry = dimensions.get(slug) ?? { slug, name, domain: '' };
    dimensions.set(slug, entry);
    return entry;
  }

  function resolveDimension(text: string, getLocation: () => Location): DimensionEntry | undefined {
    const found = findDimension(text);
    if (!found) return addDimension(text, getLocation);
    if (found.name !== text) {
      const message = `"${text}" is another spelling of ${found.name}.`;
      findings.push(createFinding('dimension-spelling', getLocation(), message, `Write ${found.name}.`));
    }
    return found;
  }

  function resolveCategory(article: ArticleFile): Category | undefined {
    const { category, title, locate } = article;
    if (categories.length === 0) return undefined;
    const found = category && categoryKeys.get(foldSpelling(category));
    if (found) return found;
    const inferred = categories[inferCategory(title) ?? -1];
    const remedy = inferred ? `; by its title it was placed under ${inferred.name}` : '';
    if (category) {
      const nearest = getNearest(
        category,
        categories.map(({ name }) => name),
      );
      const fix = nearest ? `Did you mean ${nearest}?` : `There are ${categories.map(({ name }) => name).join(', ')}.`;
      findings.push(
        createFinding('category-unknown', locate('category'), `Unknown category "${category}"${remedy}.`, fix),
      );
    } else {
      const fix = `Add a line: category: ${inferred?.name ?? categories[0]?.name}`;
      findings.push(createFinding('category-missing', locate('title'), `The article names no category${remedy}.`, fix));
    }
    return inferred;
  }

  const placements = new Map<ArticleFile, ReturnType<Placement['placeArticle']>>();
  for (const article of articles) {
    if (hasMap && article.dimension.length === 0) {
      const message = 'The article names no dimension, so it has no place on the map.';
      findings.push(createFinding('dimension-missing', article.locate('title'), message, 'Add a line: dimension: ...'));
    }
    const names =
      hasMap || article.dimension.length > 0
        ? article.dimension
        : listTopFolder(getLocale(article.path)?.path ?? article.path);
    const named = names.flatMap(
      (name, index) => resolveDimension(name, () => article.locate('dimension', index)) ?? [],
    );
    const [dimension, ...others] = [...new Set(named.map(({ slug }) => slug))];
    const category = resolveCategory(article)?.slug;
    placements.set(article, {
      ...(dimension && { dimension }),
      otherDimensions: others,
      ...(category && { category }),
    });
  }
  const used = new Set([...placements.values()].map(({ dimension }) => dimension));
  for (const overview of overviews) {
    if (overview.kind !== 'dimension') continue;
    const subject = getSubject(overview);
    used.add((findDimension(subject) ?? addDimension(subject, () => overview.locate('dimension')))?.slug);
  }

  return {
    domains,
    dimensions: [...dimensions.values()].filter(({ slug }) => used.has(slug)),
    categories,
    findDimension: (name) => findDimension(name) ?? dimensions.get(slugify(name)),
    findDomain,
    placeArticle: (article) => placements.get(article) ?? { otherDimensions: [] },
    findings,
  };
}

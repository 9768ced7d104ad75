import type { LibraryEntry } from './model';

/** An article as the manifest has it. */
export interface ManifestArticle {
  readonly slug: string;
  readonly title: string;
  readonly minutes: number;
  /** Its cell of the map: `dimension/category`, or the part that is known. */
  readonly cell: string;
  /** The domain's number, for its colour. */
  readonly domain?: number;
}

export interface ManifestDimension {
  readonly slug: string;
  readonly name: string;
  /** The domain's number. */
  readonly domain: number;
}

/**
 * Which articles there are, and what became of those that were renamed: for pages that show a reader's own choice of
 * articles, which nobody knows when they are built.
 */
export interface LibraryManifest {
  readonly dimensions: readonly ManifestDimension[];
  /** In the order of the map. */
  readonly articles: readonly ManifestArticle[];
  /** The present slug for each former one. */
  readonly renamed: Readonly<Record<string, string>>;
}

/** The manifest as its file has it: small, because it lists everything. */
export interface LibraryManifestFile {
  readonly version: 1;
  readonly dimensions: readonly (readonly [slug: string, name: string, domain: number])[];
  readonly categories: readonly string[];
  /** Places are positions in the two lists above; -1 if there is none. */
  readonly articles: readonly (readonly [
    slug: string,
    title: string,
    dimension: number,
    category: number,
    minutes: number,
  ])[];
  readonly renamed: Readonly<Record<string, string>>;
}

/** Unfolds the file. */
export function readLibraryManifest({
  dimensions,
  categories,
  articles,
  renamed,
}: LibraryManifestFile): LibraryManifest {
  return {
    dimensions: dimensions.map(([slug, name, domain]) => ({ slug, name, domain })),
    articles: articles.map(([slug, title, dimension, category, minutes]) => {
      const [dimensionSlug = '', , domain] = dimensions[dimension] ?? [];
      const cell = `${dimensionSlug}/${categories[category] ?? ''}`;
      return { slug, title, minutes, cell, ...(domain && { domain }) };
    }),
    renamed,
  };
}

/** An entry brought up to date: with the article's present name, question and place. */
export interface FoundEntry {
  readonly entry: LibraryEntry;
  /** The slug it was kept under, where that is no longer the article's. */
  readonly formerSlug?: string;
  /** Whether the article is gone. */
  readonly isGone: boolean;
}

/** Looks up what became of an article since it was put in the library. */
export function createFinder({ articles, renamed }: LibraryManifest): (entry: LibraryEntry) => FoundEntry {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  return (entry) => {
    const present = bySlug.has(entry.slug) ? entry.slug : getOwn(renamed, entry.slug);
    const article = present === undefined ? undefined : bySlug.get(present);
    if (!article) return { entry, isGone: true };
    const { slug, title, cell, domain } = article;
    return {
      entry: { ...entry, slug, title, cell, ...(domain && { domain }) },
      ...(slug !== entry.slug && { formerSlug: entry.slug }),
      isGone: false,
    };
  };
}

function getOwn(record: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

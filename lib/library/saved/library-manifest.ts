import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { parseFormerSlug } from '@/lib/site/paths';
import type { LibraryEntry } from './model';

/** An article as the manifest has it. */
export interface ManifestArticle {
  readonly slug: string;
  readonly title: string;
  /** Its cell of the map: `dimension/category`, or the part that is known. */
  readonly cell: string;
  /** The domain's number, for its colour. */
  readonly domain?: number;
}

/**
 * Which articles there are, and what became of those that were renamed: for pages that show a reader's own choice of
 * articles, which nobody knows when they are built.
 */
export interface LibraryManifest {
  readonly dimensions: readonly { readonly slug: string; readonly name: string }[];
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
  readonly articles: readonly (readonly [slug: string, title: string, dimension: number, category: number])[];
  readonly renamed: Readonly<Record<string, string>>;
}

/** Lists every article, briefly. */
export function buildLibraryManifest(knowledgeBase: KnowledgeBase): LibraryManifestFile {
  const { articles, dimensions, categories, getDomain } = knowledgeBase;
  const findPlace = (list: readonly { readonly slug: string }[], wanted: string | undefined) =>
    list.findIndex(({ slug }) => slug === wanted);
  const renamed = articles.flatMap(({ slug, aliases }) =>
    aliases.flatMap((alias) => {
      const former = parseFormerSlug(alias);
      return former === undefined ? [] : [[former, slug]];
    }),
  );
  return {
    version: 1,
    dimensions: dimensions.map(({ slug, name, domain }) => [slug, name, getDomain(domain)?.number ?? 0]),
    categories: categories.map(({ slug }) => slug),
    articles: articles.map(({ slug, title, dimension, category }) => [
      slug,
      title,
      findPlace(dimensions, dimension),
      findPlace(categories, category),
    ]),
    renamed: Object.fromEntries(renamed) as Record<string, string>,
  };
}

/** Unfolds the file. */
export function readLibraryManifest({
  dimensions,
  categories,
  articles,
  renamed,
}: LibraryManifestFile): LibraryManifest {
  return {
    dimensions: dimensions.map(([slug, name]) => ({ slug, name })),
    articles: articles.map(([slug, title, dimension, category]) => {
      const [dimensionSlug = '', , domain] = dimensions[dimension] ?? [];
      const cell = `${dimensionSlug}/${categories[category] ?? ''}`;
      return { slug, title, cell, ...(domain && { domain }) };
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
  const present = new Map(Object.entries(renamed));
  return (entry) => {
    const article = bySlug.get(entry.slug) ?? bySlug.get(present.get(entry.slug) ?? '');
    if (!article) return { entry, isGone: true };
    const { slug, title, cell, domain } = article;
    return {
      entry: { ...entry, slug, title, cell, ...(domain && { domain }) },
      ...(slug !== entry.slug && { formerSlug: entry.slug }),
      isGone: false,
    };
  };
}

import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { parseFormerSlug } from '@/lib/site/paths';
import type { LibraryManifestFile } from './library-manifest';

/** Lists every article, briefly. */
export function buildLibraryManifest(knowledgeBase: KnowledgeBase): LibraryManifestFile {
  const { articles, dimensions, categories, getDomain } = knowledgeBase;
  const dimensionPlaces = new Map(dimensions.map(({ slug }, index) => [slug, index]));
  const categoryPlaces = new Map(categories.map(({ slug }, index) => [slug, index]));
  return {
    version: 1,
    dimensions: dimensions.map(({ slug, name, domain }) => [slug, name, getDomain(domain)?.number ?? 0]),
    categories: categories.map(({ slug }) => slug),
    articles: articles.map(({ slug, title, dimension, category, readingMinutes }) => [
      slug,
      title,
      dimensionPlaces.get(dimension ?? '') ?? -1,
      categoryPlaces.get(category ?? '') ?? -1,
      readingMinutes,
    ]),
    renamed: Object.fromEntries(
      articles.flatMap(({ slug, aliases }) =>
        aliases.flatMap((alias) => {
          const former = parseFormerSlug(alias);
          return former === undefined ? [] : [[former, slug]];
        }),
      ),
    ),
  };
}

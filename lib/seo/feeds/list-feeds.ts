import { feeds as words } from '#words/reference';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';
import { dimensionPath, paths, tagPath } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { inSentence } from '@/lib/text/sentences';

/** What a feed carries: the site, one dimension or one tag. */
export interface FeedSource {
  readonly title: string;
  readonly description: string;
  /** The path of the page that lists the same. */
  readonly path: string;
  /** The latest first, at most as many as the site file allows. */
  readonly articles: readonly Article[];
}

/** Every feed of the site. Articles that have their home elsewhere are in none. */
export function listFeeds(knowledgeBase: KnowledgeBase): FeedSource[] {
  const { articles, dimensions, tags } = knowledgeBase;
  return [
    { title: site.name, description: site.description, path: paths.home, articles: takeLatest(articles) },
    ...dimensions.map(({ slug, name, overview }) => ({
      title: `${name} | ${site.name}`,
      description: overview?.summary ?? words.about(name),
      path: dimensionPath(slug),
      articles: takeLatest(knowledgeBase.getArticlesInDimension(slug)),
    })),
    ...tags.map(({ slug, label, definition }) => ({
      title: `${label} | ${site.name}`,
      description: definition ?? words.about(inSentence(label)),
      path: tagPath(slug),
      articles: takeLatest(knowledgeBase.getArticlesWithTag(slug)),
    })),
  ];
}

/** By the last date that the author gave; articles of one date, or of none, stay in the order of the map. */
function takeLatest(articles: readonly Article[]): Article[] {
  const dateOf = ({ updated, published, lastReviewed }: Article) => updated ?? published ?? lastReviewed ?? '';
  return articles
    .filter(({ canonicalElsewhere }) => canonicalElsewhere === undefined)
    .sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0))
    .slice(0, site.feedSize);
}

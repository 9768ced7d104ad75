import { feeds } from '#words/reference';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { dimensionPath, feedPath, paths, tagPath } from '@/lib/site/paths';
import { site } from '@/lib/site/site';

export type FeedIndexView = Readonly<ReturnType<typeof createFeedIndex>>;
export type FeedLinks = FeedIndexView['site'];

/** Everything the page of feeds shows: each feed in both its forms, and how many questions a feed has. */
export function createFeedIndex({ dimensions, tags }: KnowledgeBase) {
  const link = (name: string, path: string) => ({ name, xml: feedPath(path, 'xml'), json: feedPath(path, 'json') });
  return {
    site: link(feeds.everything, paths.home),
    dimensions: dimensions.map(({ slug, name }) => link(name, dimensionPath(slug))),
    tags: tags.map(({ slug, label }) => link(label, tagPath(slug))),
    size: site.feedSize,
  };
}

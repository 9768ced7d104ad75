import { feeds } from '#words/reference';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { dimensionPath, feedPath, paths, tagPath } from '@/lib/site/paths';
import { site } from '@/lib/site/site';

/** A feed in both its forms. */
export interface FeedLinks {
  readonly name: string;
  readonly xml: string;
  readonly json: string;
}

/** Everything the page of feeds shows. */
export interface FeedIndexView {
  readonly site: FeedLinks;
  readonly dimensions: readonly FeedLinks[];
  readonly tags: readonly FeedLinks[];
  /** Questions in each feed. */
  readonly size: number;
}

export function createFeedIndex({ dimensions, tags }: KnowledgeBase): FeedIndexView {
  const link = (name: string, path: string) => ({ name, xml: feedPath(path, 'xml'), json: feedPath(path, 'json') });
  return {
    site: link(feeds.everything, paths.home),
    dimensions: dimensions.map(({ slug, name }) => link(name, dimensionPath(slug))),
    tags: tags.map(({ slug, label }) => link(label, tagPath(slug))),
    size: site.feedSize,
  };
}

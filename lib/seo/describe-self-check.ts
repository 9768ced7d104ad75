import { descriptions } from '#words/descriptions';
import { checkPages } from '#words/self-checks';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Dimension } from '@/lib/content/join/model';
import type { SelfCheck } from '@/lib/self-checks/model';
import { selfCheckPath, paths } from '@/lib/site/paths';
import { shorten } from '@/lib/text/sentences';
import { getDimensionCard } from './cards/list-cards';
import type { PageDescription } from './create-metadata';
import { DESCRIPTION_LENGTH } from './lengths';

/** What the page of a self-check says of itself: what it looks at, and how long it takes. */
export function describeSelfCheck({ intro, items }: SelfCheck, dimension: Dimension): PageDescription {
  const description = descriptions.selfCheck(items.length, intro);
  return {
    title: descriptions.selfCheckTitle(dimension.name),
    description: shorten(description, DESCRIPTION_LENGTH),
    path: selfCheckPath(dimension.slug),
    card: getDimensionCard(dimension),
  };
}

export function describeSelfCheckIndex({ selfChecks }: Pick<KnowledgeBase, 'selfChecks'>): PageDescription {
  const description = descriptions.selfChecks(selfChecks.length);
  return { title: checkPages.title, description, path: paths.selfChecks };
}

/** The page of results has nothing to find until somebody brings a result. */
export function describeResults(): PageDescription {
  const { title } = checkPages.results;
  return { title, description: descriptions.results, path: paths.results, isIndexable: false };
}

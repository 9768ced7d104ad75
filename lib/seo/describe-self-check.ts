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
  const description = `A self-check in five minutes and ${items.length} statements. ${intro}`;
  return {
    title: `${dimension.name}: a self-check`,
    description: shorten(description, DESCRIPTION_LENGTH),
    path: selfCheckPath(dimension.slug),
    card: getDimensionCard(dimension),
  };
}

export function describeSelfCheckIndex({ selfChecks }: Pick<KnowledgeBase, 'selfChecks'>): PageDescription {
  const description = `${selfChecks.length} self-checks of five minutes each, for one person or a team: how often what works can be seen where you are, and what to read first.`;
  return { title: 'Self-checks', description, path: paths.selfChecks };
}

/** The page of results has nothing to find until somebody brings a result. */
export function describeResults(): PageDescription {
  const description =
    'Open the result of a self-check, or lay the results of a whole team side by side and see where people differ. Nothing is sent anywhere.';
  return { title: 'Self-check results', description, path: paths.results, isIndexable: false };
}

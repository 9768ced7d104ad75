import { pages } from '#words/frame';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { SelfCheck } from '@/lib/self-checks/model';
import { paths } from '@/lib/site/paths';
import { listSteps } from './breadcrumb';
import { getDrawingId } from './drawings';

/** Everything that the pages of checks and results show. It is handed to the browser whole: nothing is fetched later. */
export type ChecksView = Readonly<ReturnType<typeof createChecksView>>;
/** A self-check with the names of what it belongs to. */
export type CheckView = Readonly<ChecksView['checks'][number]>;

/** Some checks, or all there are, with the articles they recommend. */
export function createChecksView(
  knowledgeBase: KnowledgeBase,
  selfChecks: readonly SelfCheck[] = knowledgeBase.selfChecks,
) {
  const slugs = new Set(selfChecks.flatMap(({ items }) => items.flatMap(({ articles }) => articles)));
  const articles: Record<string, { readonly title: string; readonly minutes: number }> = {};
  for (const slug of slugs) {
    const { title, readingMinutes } = knowledgeBase.getArticle(slug)!;
    articles[slug] = { title, minutes: readingMinutes };
  }
  return {
    checks: selfChecks.map((selfCheck) => {
      const dimension = knowledgeBase.getDimension(selfCheck.dimension)!;
      const domain = knowledgeBase.getDomain(dimension.domain)!;
      return {
        ...selfCheck,
        /** The dimension's. */
        name: dimension.name,
        /** Its number, for its color. */
        domain: domain.number,
        domainName: domain.name,
        /** The way to its page. */
        steps: listSteps({ name: pages.checks, href: paths.selfChecks }, dimension),
      };
    }),
    /** By slug. */
    articles,
  };
}

/** @returns the way to the check of a dimension, `undefined` where it has none. */
export function createCheckLink(knowledgeBase: KnowledgeBase, dimension: string) {
  const selfCheck = knowledgeBase.getSelfCheck(dimension);
  return selfCheck && { dimension, title: selfCheck.title, statements: selfCheck.items.length };
}

/** A domain with its checks. */
export type CheckSection = ReturnType<typeof createCheckIndex>[number];

/** All checks by domain; domains without any are left out. */
export function createCheckIndex(knowledgeBase: KnowledgeBase) {
  const sections = knowledgeBase.domains.map(({ slug, name, number }) => ({
    slug,
    name,
    number,
    checks: knowledgeBase.getDimensionsInDomain(slug).flatMap((dimension) => {
      const selfCheck = knowledgeBase.getSelfCheck(dimension.slug);
      if (!selfCheck) return [];
      return {
        dimension: dimension.slug,
        name: dimension.name,
        drawing: getDrawingId(knowledgeBase, dimension.slug),
        title: selfCheck.title,
        scales: selfCheck.scales.map((scale) => scale.name),
        itemIds: selfCheck.items.map(({ id }) => id),
      };
    }),
  }));
  return sections.filter(({ checks }) => checks.length > 0);
}

/** What search has to know of each check. */
export function listFindableChecks(knowledgeBase: KnowledgeBase) {
  return createCheckIndex(knowledgeBase).flatMap(({ number, checks }) =>
    checks.map(({ dimension, name, title, scales }) => ({ dimension, name, title, traits: scales, domain: number })),
  );
}

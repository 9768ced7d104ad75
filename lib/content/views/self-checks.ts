import type { SelfCheck } from '@/lib/self-checks/model';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { describeDrawing } from './drawings';
import { listCheckSteps, type BreadcrumbStep } from './breadcrumb';

/** What a reading list says of an article. */
export interface ReadingEntry {
  readonly title: string;
  readonly minutes: number;
}

/** A self-check with the names of what it belongs to. */
export interface CheckView extends SelfCheck {
  /** The dimension's name. */
  readonly name: string;
  /** The domain's number, for its colour. */
  readonly domain: number;
  readonly domainName: string;
  /** The way to its page. */
  readonly steps: readonly BreadcrumbStep[];
}

/** Everything that the pages of checks and results show. It is handed to the browser whole: nothing is fetched later. */
export interface ChecksView {
  readonly checks: readonly CheckView[];
  /** The articles that the checks recommend, by slug. */
  readonly articles: Readonly<Record<string, ReadingEntry>>;
}

/** Some checks, or all there are, with the articles they recommend. */
export function createChecksView(
  knowledgeBase: KnowledgeBase,
  selfChecks: readonly SelfCheck[] = knowledgeBase.selfChecks,
): ChecksView {
  const slugs = selfChecks.flatMap(({ items }) => items.flatMap(({ articles }) => articles));
  return {
    checks: selfChecks.map((selfCheck) => {
      const dimension = knowledgeBase.getDimension(selfCheck.dimension)!;
      const domain = knowledgeBase.getDomain(dimension.domain)!;
      return {
        ...selfCheck,
        name: dimension.name,
        domain: domain.number,
        domainName: domain.name,
        steps: listCheckSteps(dimension),
      };
    }),
    articles: Object.fromEntries(
      [...new Set(slugs)].map((slug) => {
        const { title, readingMinutes } = knowledgeBase.getArticle(slug)!;
        return [slug, { title, minutes: readingMinutes }];
      }),
    ),
  };
}

/** The way to the check of a dimension. */
export interface CheckLink {
  readonly dimension: string;
  readonly title: string;
  readonly statements: number;
}

/** @returns `undefined` where the dimension has no check. */
export function createCheckLink(knowledgeBase: KnowledgeBase, dimension: string): CheckLink | undefined {
  const selfCheck = knowledgeBase.getSelfCheck(dimension);
  return selfCheck && { dimension, title: selfCheck.title, statements: selfCheck.items.length };
}

/** A domain with its checks, as the index shows it. */
export interface CheckSection {
  readonly slug: string;
  readonly name: string;
  readonly number: number;
  readonly checks: readonly {
    readonly dimension: string;
    readonly name: string;
    readonly drawing?: string;
    readonly title: string;
    readonly scales: readonly string[];
    readonly itemIds: readonly string[];
  }[];
}

/** All checks by domain; domains without any are left out. */
export function createCheckIndex(knowledgeBase: KnowledgeBase): CheckSection[] {
  const sections = knowledgeBase.domains.map(({ slug, name, number }) => ({
    slug,
    name,
    number,
    checks: knowledgeBase.getDimensionsInDomain(slug).flatMap((dimension) => {
      const selfCheck = knowledgeBase.getSelfCheck(dimension.slug);
      if (!selfCheck) return [];
      const { title, scales, items } = selfCheck;
      return [
        {
          dimension: dimension.slug,
          name: dimension.name,
          ...describeDrawing(knowledgeBase, dimension.slug),
          title,
          scales: scales.map((scale) => scale.name),
          itemIds: items.map(({ id }) => id),
        },
      ];
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

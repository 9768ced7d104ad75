import type { ExportFacts, Finding, PageFacts, Rule } from './model';
import { isIndexable } from './page-metadata';

interface PageRule extends Omit<Rule, 'find' | 'severity'> {
  readonly severity?: Rule['severity'];
  /** The pages it is about; all but error pages where nothing is said. */
  readonly about?: (facts: ExportFacts) => readonly PageFacts[];
  /** What is wrong on one page, in words; nothing where all is well. */
  readonly check: (page: PageFacts, facts: ExportFacts) => string | readonly string[] | undefined;
}

/** A rule that each page keeps by itself. */
export function createPageRule({ severity = 'error', about, check, ...rule }: PageRule): Rule {
  return {
    ...rule,
    severity,
    find: (facts) =>
      (about?.(facts) ?? facts.pages).flatMap((page) =>
        toList(check(page, facts)).map((message) => ({ place: page.path, message })),
      ),
  };
}

interface DistinctRule extends Omit<Rule, 'find' | 'severity'> {
  /** What no two pages share; nothing where the page has none. */
  readonly valueOf: (page: PageFacts) => string | undefined;
}

/** A rule that pages which may be listed keep between them: no two say the same. */
export function createDistinctRule({ valueOf, ...rule }: DistinctRule): Rule {
  return {
    ...rule,
    severity: 'error',
    find: ({ pages }) => {
      const first = new Map<string, PageFacts>();
      return pages.filter(isIndexable).flatMap((page): Finding[] => {
        const value = valueOf(page);
        if (!value) return [];
        const other = first.get(value);
        if (!other) first.set(value, page);
        return other ? [{ place: page.path, message: `"${value}" is also said by ${other.path}.` }] : [];
      });
    },
  };
}

function toList(found: string | readonly string[] | undefined): readonly string[] {
  if (found === undefined) return [];
  return typeof found === 'string' ? [found] : found;
}

import { groupBy } from '@/lib/content/join/group';
import type { Export } from './read-export';
import { RULES } from './rules';

/** A rule that does not hold somewhere: on a page, by its path, or in a file. */
export type Fault = ReturnType<typeof auditExport>[number];

/** Every place where a rule does not hold, rule by rule. */
export function auditExport(published: Export) {
  return Object.entries(RULES).flatMap(([rule, { severity, find }]) =>
    find(published).map((found) => ({ rule, severity, ...found })),
  );
}

/**
 * The faults as a person reads them: each rule that does not hold, and where.
 *
 * @param max lines for one rule; the rest is counted.
 */
export function formatReport(faults: readonly Fault[], pages: number, max = 20): string {
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  const rules = [...groupBy(faults, ({ rule }) => [rule])].map(([rule, found]) => {
    const { holds, severity } = RULES[rule]!;
    const lines = found.slice(0, max).map(({ place, message }) => `  ${place}  ${message}\n`);
    const more = found.length > max ? `  ... and ${found.length - max} more; --all shows them.\n` : '';
    return `${rule}, ${count(found.length, severity)}: ${holds}\n${lines.join('')}${more}\n`;
  });
  const { length: errors } = faults.filter(({ severity }) => severity === 'error');
  const sums = `${count(errors, 'error')}, ${count(faults.length - errors, 'warning')}`;
  return `${rules.join('')}${count(pages, 'page')}, ${count(Object.keys(RULES).length, 'rule')}: ${sums}.`;
}

import type { Fault, Rule } from './model';

/**
 * The faults as a person reads them: page by page, then how often each rule does not hold.
 *
 * @param most lines for one rule; the rest is counted.
 */
export function formatReport(faults: readonly Fault[], rules: readonly Rule[], pages: number, most = 20): string {
  const shown = rules.flatMap(({ id }) => faults.filter(({ rule }) => rule === id).slice(0, most));
  const places = [...new Set(shown.map(({ place }) => place))].sort();
  const byPlace = places.map((place) => {
    const lines = shown.filter((fault) => fault.place === place).map(formatFault);
    return `${place}\n${lines.join('\n')}`;
  });
  const counts = rules.flatMap(({ id, severity, holds }) => {
    const count = faults.filter(({ rule }) => rule === id).length;
    return count > 0 ? [`${String(count).padStart(6)}  ${severity.padEnd(7)}  ${id}: ${holds}`] : [];
  });
  const hidden = faults.length - shown.length;
  return [
    ...byPlace,
    ...(hidden > 0 ? [`… and ${hidden} more of the same; --all shows them.`] : []),
    ...(counts.length > 0 ? [counts.join('\n')] : []),
    summarize(faults, rules, pages),
  ].join('\n\n');
}

function formatFault({ rule, severity, message }: Fault): string {
  return `  ${severity.padEnd(7)}  ${rule}  ${message}`;
}

function summarize(faults: readonly Fault[], rules: readonly Rule[], pages: number): string {
  const broken = new Set(faults.map(({ rule }) => rule)).size;
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  const found = `${count(errors, 'error')} and ${count(faults.length - errors, 'warning')}`;
  return `${count(pages, 'page')}, ${count(rules.length, 'rule')}: ${found}; ${rules.length - broken} rules hold everywhere.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

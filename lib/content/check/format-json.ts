import { compareFindings } from './create-finding';
import type { Finding } from './finding';

/**
 * The findings as a program reads them: an object with counts and the sorted list.
 *
 * @example
 * JSON.parse(formatJson([])); // => { errors: 0, warnings: 0, findings: [] }
 */
export function formatJson(findings: readonly Finding[], prefix = ''): string {
  const sorted = [...findings].sort(compareFindings);
  const report = {
    errors: sorted.filter((finding) => finding.severity === 'error').length,
    warnings: sorted.filter((finding) => finding.severity === 'warning').length,
    findings: sorted.map((finding) => ({ ...finding, path: prefix + finding.path })),
  };
  return JSON.stringify(report, null, 2);
}

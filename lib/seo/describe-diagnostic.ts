import type { Diagnostic } from '@/lib/diagnostics/model';
import { shorten } from '@/lib/text/sentences';

const DESCRIPTION_LENGTH = 160;

/** The description of a check's page: what it looks at, and how long it takes. */
export function describeDiagnostic({ intro, statements }: Diagnostic): string {
  return shorten(`A self-check in five minutes and ${statements.length} statements. ${intro}`, DESCRIPTION_LENGTH);
}

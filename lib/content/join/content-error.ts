import { formatText } from '@/lib/content/check/format-text';
import type { Finding } from '@/lib/content/check/finding';
import type { Collection } from '@/lib/content/read/load-collection';

/** A folder without anything to publish; the message names it, and holds what the content check prints. */
export class ContentError extends Error {
  constructor(
    readonly findings: readonly Finding[],
    { dir, getSourceLine }: Pick<Collection, 'dir' | 'getSourceLine'>,
  ) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    super(`There is nothing to publish in ${dir}.\n\n${formatText(errors, getSourceLine)}\n`);
    this.name = 'ContentError';
  }
}

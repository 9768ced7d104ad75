import { formatText } from '@/lib/content/check/format-text';
import type { GetSourceLine, Problem } from '@/lib/content/check/problem';

/** Content that cannot be published; the message is what the content check prints. */
export class ContentError extends Error {
  constructor(
    readonly problems: readonly Problem[],
    getSourceLine: GetSourceLine,
  ) {
    super(`The content has ${problems.length} errors.\n\n${formatText(problems, getSourceLine)}\n`);
    this.name = 'ContentError';
  }
}

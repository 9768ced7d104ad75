import { formatText } from '@/lib/content/check/format-text';
import type { GetSourceLine, Finding } from '@/lib/content/check/finding';

/** Content that cannot be published; the message is what the content check prints. */
export class ContentError extends Error {
  constructor(
    readonly findings: readonly Finding[],
    getSourceLine: GetSourceLine,
  ) {
    super(`The content has ${findings.length} errors.\n\n${formatText(findings, getSourceLine)}\n`);
    this.name = 'ContentError';
  }
}

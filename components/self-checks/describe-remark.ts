import { describeCount } from '@/components/ui/describe';
import type { Remark } from '@/lib/self-checks/decode-result';

/** What is odd about a link, and what was done, for the person who opened it. */
export function describeRemark(remark: Remark, nameOf: (dimension: string) => string): string {
  switch (remark.kind) {
    case 'version':
      return `It was made by another version of this page (${remark.version}) and cannot be read here. Ask for a new link.`;
    case 'cut':
      return 'Its end is missing, perhaps cut off by a message. What was there is shown.';
    case 'changed':
      return 'It was changed after it was made. What could be read is shown; do not rely on it.';
    case 'empty':
      return 'It holds no answers to anything that is asked here.';
    case 'check-gone':
      return `It holds answers to ${describeCount(remark.count, 'check')} that ${remark.count === 1 ? 'is' : 'are'} not here; they are left out.`;
    case 'statements-gone':
      return `${nameOf(remark.dimension)}: ${describeCount(remark.count, 'answer')} to statements that are no longer asked; left out.`;
    case 'statements-new':
      return `${nameOf(remark.dimension)}: ${describeCount(remark.count, 'statement')} ${remark.count === 1 ? 'was' : 'were'} added since; not answered.`;
  }
}

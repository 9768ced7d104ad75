import { comparison } from '#words/self-checks';
import type { Remark } from '@/lib/self-checks/decode-result';

const { remarks } = comparison;

/** What is odd about a link, and what was done, for the person who opened it. */
export function describeRemark(remark: Remark, nameOf: (dimension: string) => string): string {
  switch (remark.kind) {
    case 'version':
      return remarks.version(remark.version);
    case 'check-gone':
      return remarks.checkGone(remark.count);
    case 'items-gone':
      return remarks.statementsGone(nameOf(remark.dimension), remark.count);
    case 'items-new':
      return remarks.statementsNew(nameOf(remark.dimension), remark.count);
    default:
      return remarks[remark.kind];
  }
}

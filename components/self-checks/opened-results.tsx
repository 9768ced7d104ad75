import { counts } from '#words/base';
import { comparison } from '#words/self-checks';
import { nameResult } from './difference-table';
import { describeDate } from '@/components/ui/describe';
import { RESULT_LIMIT, type OpenedLink, type Remark } from '@/lib/self-checks/result-link';
import { countAnswered, getAnswers, type Result } from '@/lib/self-checks/answers';
import { isSameSession } from '@/lib/self-checks/sessions';
import type { CheckView } from '@/lib/content/views/self-checks';
import { TextButton } from '@/components/ui/text-button';

export interface OpenedResult extends OpenedLink {
  /** Whether it is what the reader answered on this device. */
  readonly isOwn?: boolean;
}

interface OpenedResultsProps {
  readonly opened: readonly OpenedResult[];
  /** What they are read as: one for each session. */
  readonly results: readonly Result[];
  readonly repeated: number;
  readonly left: number;
  readonly checks: readonly CheckView[];
  readonly onRemove: (opened: OpenedResult) => void;
}

/** More than these are counted, not listed. */
const MAX_LISTED = 20;

/** What is open, what was odd about it, and the way to be rid of it. */
export function OpenedResults(props: OpenedResultsProps) {
  const { opened, results, repeated, left, checks, onRemove } = props;
  if (opened.length === 0) return null;
  const listed = opened
    .filter(({ remarks }, index) => index < MAX_LISTED || remarks.length > 0)
    .slice(0, MAX_LISTED * 2);
  const joined = opened.filter(({ result }) => result).length - results.length;
  const nameOf = (dimension: string) => checks.find((check) => check.dimension === dimension)?.name ?? dimension;
  return (
    <div className="mt-10 max-w-measure font-sans text-label print:mt-2">
      <h2 className="font-semibold">{comparison.opened}</h2>
      <ul className="mt-1 border-b border-line">
        {listed.map((entry) => {
          const name = nameEntry(entry, results) ?? comparison.link(opened.indexOf(entry) + 1);
          return (
            <li key={entry.text} className="border-t border-line py-1">
              <div className="flex flex-wrap items-center gap-x-4">
                <span className="font-medium">{name}</span>
                <span className="text-ink-soft lining-nums">
                  {entry.result ? describeResult(entry.result, checks) : comparison.nothingToShow}
                </span>
                <span className="ms-auto print:hidden">
                  <TextButton onClick={() => onRemove(entry)}>
                    {comparison.close}
                    <span className="sr-only"> {name}</span>
                  </TextButton>
                </span>
              </div>
              {entry.remarks.map((remark) => (
                <p key={JSON.stringify(remark)} className="pb-2">
                  {describeRemark(remark, nameOf)}
                </p>
              ))}
            </li>
          );
        })}
      </ul>
      {opened.length > listed.length && <p className="mt-2">{comparison.more(opened.length - listed.length)}</p>}
      {joined > 0 && <p className="mt-2">{comparison.joined(joined)}</p>}
      {repeated > 0 && <p className="mt-2">{comparison.repeated(repeated)}</p>}
      {left > 0 && <p className="mt-2">{comparison.left(RESULT_LIMIT, left)}</p>}
    </div>
  );
}

function nameEntry({ isOwn, result }: OpenedResult, results: readonly Result[]): string | undefined {
  if (isOwn) return comparison.own;
  if (!result) return undefined;
  const index = results.findIndex((other) => other === result || isSameSession(other, result));
  return nameResult(results[index]!, index);
}

function describeResult(result: Result, checks: readonly CheckView[]): string {
  const names = checks
    .filter(({ dimension, items }) => countAnswered(getAnswers(result, dimension), items) > 0)
    .map(({ name }) => name);
  const what = names.length > 2 ? comparison.checks(names.length) : counts.list(names);
  return counts.list([what, ...(result.date ? [describeDate(result.date)] : [])]);
}

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

import { comparison, resultText } from '#words/self-checks';
import type { Result } from '@/lib/self-checks/result';
import { orderByDisagreement, aggregateItems } from '@/lib/self-checks/aggregate';
import type { CheckView } from '@/lib/content/views/self-checks';
import { DifferenceTable } from './difference-table';
import { listPeople } from './profile-table';

interface DifferencesProps {
  readonly checks: readonly CheckView[];
  readonly results: readonly Result[];
}

/** As many as one meeting can talk about. */
const MOST = 5;

/** Where people differ: what the conversation should be about. The rest follows, for those who ask. */
export function Differences({ checks, results }: DifferencesProps) {
  const checkOf = new Map(checks.flatMap((check) => check.items.map((item) => [item, check])));
  const aggregates = checks.flatMap((check) => aggregateItems(check.items, listPeople(check, results)));
  const entries = orderByDisagreement(aggregates).map((aggregate) => ({
    aggregate,
    check: checkOf.get(aggregate.item)!,
  }));
  const differing = entries
    .filter(({ aggregate }) => aggregate.disagreement > 0 || isHalfKnown(aggregate))
    .slice(0, MOST);
  const rest = entries.filter((entry) => !differing.includes(entry));
  const shared = { results, isMixed: checks.length > 1 };
  return (
    <section aria-labelledby="differences" className="mt-14">
      <h3 id="differences" className="text-h2 font-medium">
        {comparison.differ}
      </h3>
      {differing.length === 0 ? (
        <p className="mt-2 max-w-measure text-note text-ink-soft">{comparison.sameAnswers}</p>
      ) : (
        <>
          <p className="mt-2 max-w-measure text-note text-ink-soft">{comparison.differHelp}</p>
          <DifferenceTable caption={resultText.captions.differences} entries={differing} {...shared} />
        </>
      )}
      {rest.length > 0 && (
        <details className="mt-4 print:hidden">
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-sans text-label underline decoration-accent underline-offset-[0.18em] marker:content-none">
            {comparison.otherStatements(rest.length)}
          </summary>
          <DifferenceTable caption={resultText.captions.otherDifferences} entries={rest} {...shared} />
        </details>
      )}
    </section>
  );
}

function isHalfKnown({ unknown, counts }: { readonly unknown: number; readonly counts: readonly number[] }): boolean {
  return unknown > 0 && counts.some((count) => count > 0);
}

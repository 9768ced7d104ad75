import { FREQUENCIES } from '@/lib/self-checks/answers';
import { listGaps, listStrengths, type Finding } from '@/lib/self-checks/plan-reading';
import type { StatementAggregate } from '@/lib/self-checks/aggregate';
import { describeScore } from './describe-score';

interface FindingsProps {
  readonly aggregates: readonly StatementAggregate[];
  /** How many people answered. */
  readonly people: number;
}

const MOST = 3;

/** What is missing most, and what already holds. */
export function Findings({ aggregates, people }: FindingsProps) {
  return (
    <div className="grid gap-x-16 gap-y-8 sm:grid-cols-2 lg:grid-cols-1 print:break-inside-avoid print:grid-cols-2">
      <FindingList
        title="Missing most"
        empty="Everything that was answered is seen often."
        findings={listGaps(aggregates).slice(0, MOST)}
        people={people}
      />
      <FindingList
        title="Holding"
        empty="Nothing that was answered is seen often."
        findings={listStrengths(aggregates).slice(0, MOST)}
        people={people}
      />
    </div>
  );
}

interface FindingListProps {
  readonly title: string;
  readonly empty: string;
  readonly findings: readonly Finding[];
  readonly people: number;
}

function FindingList({ title, empty, findings, people }: FindingListProps) {
  return (
    <section>
      <h3 className="border-b border-line-strong pb-1.5 font-sans text-label font-semibold">{title}</h3>
      {findings.length === 0 && <p className="mt-3 text-note text-ink-soft">{empty}</p>}
      <ul>
        {findings.map(({ statement, mean }) => (
          <li key={statement.id} className="border-b border-line py-3 text-note">
            {statement.text}
            <span className="mt-0.5 block font-sans text-label text-ink-soft lining-nums">
              {describeMean(mean, people)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** @example describeMean(25, 1); // => 'Rarely' */
function describeMean(mean: number, people: number): string {
  return people === 1 ? FREQUENCIES[Math.round(mean / 25)]! : `${describeScore(mean)} of 100 on average`;
}

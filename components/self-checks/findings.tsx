import { resultText } from '#words/self-checks';
import { listGaps, listStrengths, type Finding } from '@/lib/self-checks/plan-reading';
import type { ItemAggregate } from '@/lib/self-checks/aggregate';
import { describeMean } from './describe-answer';
import { describeScore } from './describe-score';

interface FindingsProps {
  readonly aggregates: readonly ItemAggregate[];
  /** How many people answered. */
  readonly people: number;
}

const MOST = 3;

/** What is missing most, and what already holds. */
export function Findings({ aggregates, people }: FindingsProps) {
  return (
    <div className="grid gap-x-16 gap-y-8 sm:grid-cols-2 lg:grid-cols-1 print:break-inside-avoid print:grid-cols-2">
      <FindingList
        title={resultText.missing}
        empty={resultText.nothingMissing}
        findings={listGaps(aggregates).slice(0, MOST)}
        people={people}
      />
      <FindingList
        title={resultText.holding}
        empty={resultText.nothingHolds}
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
        {findings.map(({ item, mean }) => (
          <li key={item.id} className="border-b border-line py-3 text-note">
            {item.text}
            <span className="mt-0.5 block font-sans text-label text-ink-soft lining-nums">
              {people === 1 ? describeMean(mean) : resultText.ofHundred(describeScore(mean))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

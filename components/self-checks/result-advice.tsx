import type { Tally } from '@/lib/self-checks/tally';
import type { ChecksView } from '@/lib/content/views/diagnostics';
import { Findings } from './findings';
import { GoAndLook } from './go-and-look';
import { ReadingPath } from './reading-path';

interface ResultAdviceProps {
  readonly tallies: readonly Tally[];
  readonly people: number;
  readonly articles: ChecksView['articles'];
  /** Articles on the reading list. */
  readonly most: number;
}

/** What is missing and what holds, and what to read about it. */
export function ResultAdvice({ tallies, people, articles, most }: ResultAdviceProps) {
  const hasScores = tallies.some(({ mean }) => mean !== undefined);
  if (!hasScores) return <GoAndLook tallies={tallies} />;
  return (
    <div className="mt-14 grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-14 lg:grid-cols-[minmax(0,37rem)_minmax(13rem,1fr)] xl:gap-x-24 print:mt-8 print:gap-y-8">
      <ReadingPath tallies={tallies} articles={articles} most={most} />
      <div className="lg:pt-1.5">
        <Findings tallies={tallies} people={people} />
        <GoAndLook tallies={tallies} />
      </div>
    </div>
  );
}

import type { ItemAggregate } from '@/lib/self-checks/aggregate';
import type { ChecksView } from '@/lib/content/views/self-checks';
import { Findings } from './findings';
import { GoAndLook } from './go-and-look';
import { ReadingPath } from './reading-path';

interface ResultAdviceProps {
  readonly aggregates: readonly ItemAggregate[];
  readonly people: number;
  readonly articles: ChecksView['articles'];
  /** Articles on the reading list. */
  readonly most: number;
}

/** What is missing and what holds, and what to read about it. */
export function ResultAdvice({ aggregates, people, articles, most }: ResultAdviceProps) {
  const hasScores = aggregates.some(({ mean }) => mean !== undefined);
  if (!hasScores) return <GoAndLook aggregates={aggregates} />;
  return (
    <div className="mt-14 grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-14 lg:grid-cols-[minmax(0,37rem)_minmax(13rem,1fr)] xl:gap-x-24 print:mt-8 print:gap-y-8">
      <ReadingPath aggregates={aggregates} articles={articles} most={most} />
      <div className="lg:pt-1.5">
        <Findings aggregates={aggregates} people={people} />
        <GoAndLook aggregates={aggregates} />
      </div>
    </div>
  );
}

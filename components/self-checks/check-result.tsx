import type { Answers } from '@/lib/self-checks/answers';
import { aggregateItems } from '@/lib/self-checks/aggregate';
import type { ChecksView, CheckView } from '@/lib/content/views/self-checks';
import { quoteScales, scoreCheckScales, summarizeScores } from './describe-score';
import { Caveat, Method } from './method';
import { ResultAdvice } from './result-advice';
import { ScaleTable } from './scale-table';

interface CheckResultProps {
  readonly check: CheckView;
  readonly articles: ChecksView['articles'];
  readonly answers: Answers;
}

const MOST_STEPS = 5;

/** The result of one person's check: what it says, drawn and read out, and what to read. */
export function CheckResult({ check, articles, answers }: CheckResultProps) {
  return (
    <>
      <p className="mt-4 max-w-measure text-lead">
        {summarizeScores(quoteScales(scoreCheckScales(check, [answers])), 'scales')}
      </p>
      <Caveat />
      <ScaleTable check={check} people={[answers]} />
      <ResultAdvice
        aggregates={aggregateItems(check.items, [answers])}
        people={1}
        articles={articles}
        most={MOST_STEPS}
      />
      <Method />
    </>
  );
}

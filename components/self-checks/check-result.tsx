import type { Answers } from '@/lib/self-checks/answers';
import { tallyStatements } from '@/lib/self-checks/tally';
import type { ChecksView, CheckView } from '@/lib/content/views/diagnostics';
import { quoteTraits, scoreCheckTraits, summarizeScores } from './describe-score';
import { Caveat, Method } from './method';
import { ResultAdvice } from './result-advice';
import { TraitTable } from './trait-table';

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
        {summarizeScores(quoteTraits(scoreCheckTraits(check, [answers])), 'trait')}
      </p>
      <Caveat />
      <TraitTable check={check} people={[answers]} />
      <ResultAdvice
        tallies={tallyStatements(check.statements, [answers])}
        people={1}
        articles={articles}
        most={MOST_STEPS}
      />
      <Method />
    </>
  );
}

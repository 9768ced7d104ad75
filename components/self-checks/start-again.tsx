import { checkForm } from '#words/self-checks';
import { useState } from 'react';
import type { Answers } from '@/lib/self-checks/answers';
import { keepAnswers } from './answer-store';
import { TextButton } from '@/components/ui/text-button';

interface StartAgainProps {
  readonly dimension: string;
  readonly answers: Answers;
  readonly isBlocked: boolean;
}

/** Where the answers are, and the way to be rid of them; a slip can be undone. */
export function StartAgain({ dimension, answers, isBlocked }: StartAgainProps) {
  const [cleared, setCleared] = useState<Answers>();
  const isEmpty = Object.keys(answers).length === 0;

  function clear(): void {
    setCleared(answers);
    keepAnswers(dimension, {});
  }

  function undo(): void {
    keepAnswers(dimension, cleared!);
    setCleared(undefined);
  }

  return (
    <div className="flex flex-wrap items-center gap-x-6 border-t border-line pt-3 font-sans text-label text-ink-soft print:hidden">
      <p className="py-3">{isBlocked ? checkForm.keepsNothing : checkForm.stays}</p>
      {!isEmpty && <TextButton onClick={clear}>{checkForm.startAgain}</TextButton>}
      <p role="status" className="contents">
        {isEmpty && cleared && <span>{checkForm.cleared}</span>}
      </p>
      {isEmpty && cleared && <TextButton onClick={undo}>{checkForm.undo}</TextButton>}
    </div>
  );
}

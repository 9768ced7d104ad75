'use client';

import { checkForm } from '#words/self-checks';
import { island } from '@/components/islands/island';
import { getAnswer } from '@/lib/self-checks/answers';
import { getAnswers } from '@/lib/self-checks/result';
import { useSavedAnswers } from './use-saved-answers';

interface SavedProgressProps {
  readonly dimension: string;
  readonly itemIds: readonly string[];
}

function Progress({ dimension, itemIds }: SavedProgressProps) {
  const { saved } = useSavedAnswers();
  const answers = getAnswers(saved, dimension);
  const count = itemIds.filter((id) => getAnswer(answers, id) !== undefined).length;
  if (count === 0) return null;
  return (
    <span className="text-accent">
      {' · '}
      {checkForm.answered(count, itemIds.length)}
    </span>
  );
}

/** How far the reader has come with a check. An island because only the reader's own device knows. */
export const SavedProgress = island({ name: 'saved-progress', on: 'idle', when: 'diagnostics' }, Progress);

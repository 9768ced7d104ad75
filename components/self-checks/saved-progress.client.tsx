'use client';

import { checkForm } from '#words/self-checks';
import { island } from '@/components/islands/island';
import { countAnswered, getAnswers } from '@/lib/self-checks/answers';
import { useSavedAnswers } from './answer-store';

interface SavedProgressProps {
  readonly dimension: string;
  readonly itemIds: readonly string[];
}

function Progress({ dimension, itemIds }: SavedProgressProps) {
  const { saved } = useSavedAnswers();
  const items = itemIds.map((id) => ({ id }));
  const count = countAnswered(getAnswers(saved, dimension), items);
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

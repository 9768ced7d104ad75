'use client';

import { SiteLink } from '@/components/ui/site-link';
import { getAnswer } from '@/lib/self-checks/answers';
import { getAnswers } from '@/lib/self-checks/result';
import { paths } from '@/lib/site/paths';
import { useKept } from './use-kept';

interface KeptProgressProps {
  readonly dimension: string;
  readonly statementIds: readonly string[];
}

/** How far the reader has come with a check. An island because only the reader's own device knows. */
export function KeptProgress({ dimension, statementIds }: KeptProgressProps) {
  const { kept } = useKept();
  const answers = getAnswers(kept, dimension);
  const count = statementIds.filter((id) => getAnswer(answers, id) !== undefined).length;
  if (count === 0) return null;
  return (
    <span className="text-accent">
      {' · '}
      {count} of {statementIds.length} answered
    </span>
  );
}

/** The way to everything that was answered. An island for the same reason. */
export function KeptProfile() {
  const { kept } = useKept();
  const count = Object.keys(kept.checks).length;
  return (
    <SiteLink href={paths.results} className="inline-flex min-h-11 items-center font-sans text-label lining-nums">
      {count === 0
        ? 'Open results, or lay them side by side'
        : count === 1
          ? 'To your result'
          : `To your profile over ${count} checks`}
    </SiteLink>
  );
}

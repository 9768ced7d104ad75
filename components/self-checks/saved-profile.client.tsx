'use client';

import { checkForm } from '#words/self-checks';
import { island } from '@/components/islands/island';
import { SiteLink } from '@/components/ui/site-link';
import { paths } from '@/lib/site/paths';
import { useSavedAnswers } from './answer-store';

function Profile() {
  const { saved } = useSavedAnswers();
  const count = Object.keys(saved.checks).length;
  return (
    <SiteLink href={paths.results} className="inline-flex min-h-11 items-center font-sans text-label lining-nums">
      {count === 0 ? checkForm.openResults : count === 1 ? checkForm.toResult : checkForm.toProfile(count)}
    </SiteLink>
  );
}

/** The way to everything that was answered. An island because only the reader's own device knows what that is. */
export const SavedProfile = island({ name: 'saved-profile', on: 'idle', when: 'diagnostics' }, Profile);

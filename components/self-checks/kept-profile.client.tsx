'use client';

import { island } from '@/components/islands/island';
import { SiteLink } from '@/components/ui/site-link';
import { paths } from '@/lib/site/paths';
import { useKept } from './use-kept';

function Profile() {
  const { kept } = useKept();
  const count = Object.keys(kept.checks).length;
  return (
    <SiteLink href={paths.results} className="inline-flex min-h-11 items-center font-sans text-label lining-nums">
      {count === 0 ? 'Open or compare results' : count === 1 ? 'To your result' : `Your profile over ${count} checks`}
    </SiteLink>
  );
}

/** The way to everything that was answered. An island because only the reader's own device knows what that is. */
export const KeptProfile = island({ name: 'kept-profile', on: 'idle', when: 'diagnostics' }, Profile);

import type { ComponentProps } from 'react';
import { SiteLink } from './site-link';

/**
 * A link by itself, in a row or a list and not in a sentence: a target of 44 px in both directions
 * for a finger, a row of 30 px for a pointer.
 *
 * @see https://www.w3.org/WAI/WCAG22/Understanding/target-size-enhanced
 */
export function StandaloneLink({ className = '', ...rest }: ComponentProps<typeof SiteLink>) {
  return (
    <SiteLink
      className={`inline-flex min-h-11 min-w-11 items-center pointer-fine:min-h-[1.875rem] ${className}`}
      {...rest}
    />
  );
}

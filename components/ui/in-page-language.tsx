import type { ReactNode } from 'react';
import { IN_PAGE_LANGUAGE } from './mark-language';

/** A page of the site's own, all in the words of the pages. */
export function InPageLanguage({ children }: { readonly children: ReactNode }) {
  return <div {...IN_PAGE_LANGUAGE}>{children}</div>;
}

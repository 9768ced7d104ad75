import { language } from '#words/base';
import type { ReactNode } from 'react';
import { IN_PAGE_LANGUAGE, markLanguage } from './mark-language';

const IN_ENGLISH = language === 'en' ? IN_PAGE_LANGUAGE : markLanguage('en');

/** A page about the site itself, whose words are in no other language yet. */
export function InEnglish({ children }: { readonly children: ReactNode }) {
  return <div {...IN_ENGLISH}>{children}</div>;
}

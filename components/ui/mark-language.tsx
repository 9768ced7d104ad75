import type { ReactNode } from 'react';
import { language } from '#words/base';
import { getDirection } from '@/lib/text/language';
import { site } from '@/lib/site/site';

/** The attributes of an element whose text is in another language than the site; none for one in the same. */
export function markLanguage(language: string | undefined): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  if (language === undefined || language === site.language) return {};
  return { lang: language, dir: getDirection(language) };
}

const [siteLanguage] = site.language.toLowerCase().split('-');

/** The language of the words of the pages, where the site's language has none and they are in English. */
export const PAGE_LANGUAGE = language === siteLanguage ? undefined : language;

/** The attributes of an element with words of the pages, */
export const IN_PAGE_LANGUAGE = markLanguage(PAGE_LANGUAGE);

/** and of one within it with words of the collection. */
export const IN_SITE_LANGUAGE: typeof IN_PAGE_LANGUAGE =
  PAGE_LANGUAGE === undefined ? {} : { lang: site.language, dir: getDirection(site.language) };

/** A page of the site's own, all in the words of the pages. */
export function InPageLanguage({ children }: { readonly children: ReactNode }) {
  return <div {...IN_PAGE_LANGUAGE}>{children}</div>;
}

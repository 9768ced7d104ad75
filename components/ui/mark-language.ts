import { language } from '#words/base';
import { getDirection } from '@/lib/text/language';
import { site } from '@/lib/site/site';

/** The attributes of an element whose text is in another language than the site; none for one in the same. */
export function markLanguage(language: string | undefined): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  if (language === undefined || language === site.language) return {};
  return { lang: language, dir: getDirection(language) };
}

const [siteLanguage] = site.language.toLowerCase().split('-');

/** The attributes of an element with words of the pages, which are in English where the site's language has none. */
export const IN_PAGE_LANGUAGE = markLanguage(language === siteLanguage ? undefined : language);

import { getDirection } from '@/lib/text/language';
import { site } from '@/lib/site/site';

/** The attributes of an element whose text is in another language than the site; none for one in the same. */
export function markLanguage(language: string | undefined): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  if (language === undefined || language === site.language) return {};
  return { lang: language, dir: getDirection(language) };
}

import { language } from '#words/base';
import { frame } from '#words/frame';
import { buildDomainStyles } from './domain-colors';
import { site } from './site';

/** The rules that a site has by its facts: colors of domains, and the words of its language where rules say them. */
export function buildSiteStyles(): string {
  return buildDomainStyles(site.colors) + (language === 'en' ? '' : buildMarks());
}

/** What was read is marked in words (app/library.css); a cell of the map is too small for them. */
function buildMarks(): string {
  const mark = (state: string, words: string) =>
    `:root a${state}:not(td>a)::after{content:${JSON.stringify(words)}/""}`;
  return mark('[data-read]', frame.opened) + mark('[data-read="finished"]', frame.finished);
}

import { language } from '#words/base';
import { frame } from '#words/frame';
import { buildDomainStyles } from './domain-colors';
import { site } from './site';
import { getDirection } from '@/lib/text/language';

/** The rules that a site has by its facts: colors of domains, and the words of its language where rules say them. */
export function buildSiteStyles(): string {
  const isRightToLeft = getDirection(site.language) === 'rtl';
  return (
    buildDomainStyles(site.colors) + (language === 'en' ? '' : buildMarks()) + (isRightToLeft ? buildMirroring() : '')
  );
}

/** What was read is marked in words (app/library.css); a cell of the map is too small for them. */
function buildMarks(): string {
  const mark = (state: string, words: string) =>
    `:root a${state}:not(td>a)::after{content:${JSON.stringify(words)}/""}`;
  return mark('[data-read]', frame.opened) + mark('[data-read="finished"]', frame.finished);
}

/** Drawings that follow the text, such as a scale from never to always; every other side turns by itself. */
function buildMirroring(): string {
  return '.mirrored{transform:scaleX(-1)}';
}

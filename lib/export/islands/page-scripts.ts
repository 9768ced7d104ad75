import { bundleScript } from '@/lib/export/bundle/bundle-script';
import { hrefTo, paths } from '@/lib/site/paths';

interface PageScripts {
  readonly head: string;
  readonly end: string;
}

/** The scripts that are in every page, the same in each, so that one hash lets in each of them. */
export function loadPageScripts(): PageScripts {
  return {
    head: bundleScript('components/page-script/head.ts'),
    end: bundleScript('components/page-script/end.ts'),
  };
}

/** Pages, not files; and no search, which would be made for every link that a pointer passes. */
const PAGES = [
  { href_matches: hrefTo('/*') },
  { not: { href_matches: hrefTo('/*.*') } },
  { not: { href_matches: hrefTo(`${paths.search}*`) } },
  { not: { selector_matches: '[download],[target],[rel~=external]' } },
];

/**
 * Lets browsers make the page behind a link before it is clicked: when a pointer rests on it or a finger goes down. What
 * `prefetchLinks` marks is made at once.
 *
 * @see https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API
 */
export const SPECULATION_RULES = JSON.stringify({
  prerender: [
    { where: { and: PAGES }, eagerness: 'moderate' },
    { where: { and: [...PAGES, { selector_matches: '[data-soon]' }] }, eagerness: 'immediate' },
  ],
});

import { createPageRule } from '../create-rule';
import { listLinks, listMeta } from '../page-metadata';
import { listEveryPage, toFile } from '../page-kinds';
import type { Rule } from '../model';

/** What every head holds. */
export const headRules: readonly Rule[] = [
  createPageRule({
    id: 'head-misplaced',
    holds: 'All metadata stands in the head.',
    check: ({ misplaced }) => misplaced.map((name) => `After the head stands: ${name}.`),
  }),
  createPageRule({
    id: 'head-language',
    holds: 'Every page says its language, as BCP 47 writes it.',
    about: listEveryPage,
    check: ({ language = '' }) => (isLanguageTag(language) ? undefined : `Its language is "${language}".`),
  }),
  createPageRule({
    id: 'head-basics',
    holds: 'Every page says its encoding and how it fits a screen.',
    about: listEveryPage,
    check: (page) =>
      ['charset', 'viewport'].filter((name) => listMeta(page, name).length !== 1).map((name) => `It lacks ${name}.`),
  }),
  createPageRule({
    id: 'head-theme-color',
    holds: 'Every page has a theme colour for light and for dark.',
    check: ({ metas }) => {
      const media = metas.filter(({ name }) => name === 'theme-color').map((meta) => meta.media ?? '');
      return ['light', 'dark']
        .filter((theme) => !media.some((query) => query.includes(theme)))
        .map((theme) => `It has none for ${theme}.`);
    },
  }),
  createPageRule({
    id: 'head-icons',
    holds: 'Every page names icons and a manifest, and they are there.',
    check: (page, { hasFile }) =>
      ['icon', 'apple-touch-icon', 'manifest'].flatMap((rel) => {
        const links = listLinks(page, rel);
        if (links.length === 0) return [`It has no ${rel}.`];
        return links.filter((href) => !hasFile(toFile(href) ?? '')).map((href) => `${href} is not there.`);
      }),
  }),
];

function isLanguageTag(tag: string): boolean {
  try {
    return tag !== '' && Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

import { paths } from '@/lib/site/paths';
import { createPageRule } from '../create-rule';
import { getCanonical, listMeta } from '../page-metadata';
import { listArticlePages, listListings } from '../page-kinds';
import type { JsonLdNode, PageFacts, Rule } from '../model';

/** Types whose results search engines have ended, or which are for what readers write. */
const FORBIDDEN = ['QAPage', 'FAQPage', 'HowTo'];
const LISTINGS = ['CollectionPage'];

/**
 * What pages say as data, against what they show.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/sd-policies
 */
export const jsonLdRules: readonly Rule[] = [
  createPageRule({
    id: 'json-ld-invalid',
    holds: 'Structured data parses, and names its context and type.',
    check: ({ jsonLd }) =>
      jsonLd
        .filter(({ node }) => node?.['@context'] !== 'https://schema.org' || typeof node['@type'] !== 'string')
        .map(({ source }) => `It says: ${source.slice(0, 80)}`),
  }),
  createPageRule({
    id: 'json-ld-unescaped',
    holds: 'No text in structured data can end its element: "<" is written as an escape.',
    check: ({ jsonLd }) => (jsonLd.some(({ source }) => source.includes('<')) ? 'It holds a bare "<".' : undefined),
  }),
  createPageRule({
    id: 'json-ld-forbidden',
    holds: `No page claims to be ${FORBIDDEN.join(', ')}.`,
    check: (page) => FORBIDDEN.filter((type) => getNode(page, type)).map((type) => `It claims to be a ${type}.`),
  }),
  createPageRule({
    id: 'json-ld-missing-article',
    holds: 'Every article describes itself and the way to it.',
    about: listArticlePages,
    check: (page) => listMissing(page, ['Article', 'BreadcrumbList']),
  }),
  createPageRule({
    id: 'json-ld-missing-list',
    holds: 'Every list describes itself.',
    about: listListings,
    check: (page) => listMissing(page, LISTINGS),
  }),
  createPageRule({
    id: 'json-ld-missing-site',
    holds: 'The front page describes the site, and the index of tags the vocabulary.',
    about: ({ pages }) => pages.filter(({ path }) => path === paths.home || path === paths.tags),
    check: (page) => listMissing(page, [page.path === paths.home ? 'WebSite' : 'DefinedTermSet']),
  }),
  createPageRule({
    id: 'json-ld-url',
    holds: 'The address in structured data is the canonical one, to the character.',
    check: (page) =>
      page.jsonLd
        .map(({ node }) => node?.url)
        .filter((url) => url !== undefined && url !== getCanonical(page))
        .map((url) => `It says ${JSON.stringify(url)}.`),
  }),
  createPageRule({
    id: 'json-ld-headline',
    holds: 'An article’s headline, and a list’s name, is the visible heading.',
    check: (page) =>
      [getNode(page, 'Article')?.headline, ...LISTINGS.map((type) => getNode(page, type)?.name)]
        .filter((said) => typeof said === 'string')
        .filter((said) => collapse(said) !== page.headings[0])
        .map((said) => `It says ${JSON.stringify(said)}; the heading says "${page.headings[0] ?? ''}".`),
  }),
  createPageRule({
    id: 'json-ld-abstract',
    holds: 'An article’s abstract is text that the page shows.',
    check: (page) => {
      const abstract = getNode(page, 'Article')?.abstract;
      const isShown = typeof abstract !== 'string' || squeeze(page.text).includes(squeeze(abstract));
      return isShown ? undefined : `The page does not show: ${abstract}`;
    },
  }),
  createPageRule({
    id: 'json-ld-description',
    holds: 'The description in structured data is the page’s.',
    check: (page) => {
      const [description] = listMeta(page, 'description');
      return page.jsonLd
        .filter(({ node }) => node?.['@type'] !== 'WebSite' && node?.description !== undefined)
        .filter(({ node }) => node?.description !== description)
        .map(({ node }) => `It says "${String(node?.description)}".`);
    },
  }),
  createPageRule({
    id: 'json-ld-terms',
    holds: 'What an article is said to be about and to cite stands on its page.',
    about: listArticlePages,
    check: (page) => {
      const { about = [], citation = [] } = getNode(page, 'Article') ?? {};
      const names = [...toNames(about), ...toNames(citation)];
      return names
        .filter((name) => !squeeze(page.text).includes(squeeze(name)))
        .map((name) => `The page does not show "${name}".`);
    },
  }),
  createPageRule({
    id: 'json-ld-breadcrumb',
    holds: 'The way to a page is the one that its breadcrumb shows, with the page itself at its end.',
    check: (page) => {
      const list = getNode(page, 'BreadcrumbList');
      if (!list) return undefined;
      const said = toNames(list.itemListElement);
      const shown = [...page.breadcrumb, page.headings[0] ?? ''];
      return said.join(' / ') === shown.join(' / ') ? undefined : `It says ${said.join(' / ')}.`;
    },
  }),
  createPageRule({
    id: 'json-ld-list',
    holds: 'A list names exactly pages that it leads to, by the words that it shows.',
    check: (page) => {
      const entries = LISTINGS.flatMap((type) => toEntries(getNode(page, type)));
      return entries
        .filter(({ name, url }) => !page.targets.includes(url) || !squeeze(page.text).includes(squeeze(name)))
        .map(({ name, url }) => `It lists "${name}" at ${url}.`);
    },
  }),
  createPageRule({
    id: 'json-ld-date',
    holds: 'No date lies in the future.',
    check: ({ jsonLd }, { today }) =>
      jsonLd
        .flatMap(({ node }) => [node?.datePublished, node?.dateModified])
        .filter((date) => typeof date === 'string' && date.slice(0, 10) > today)
        .map((date) => `It says ${String(date)}.`),
  }),
];

function getNode({ jsonLd }: PageFacts, type: string): JsonLdNode | undefined {
  return jsonLd.find(({ node }) => node?.['@type'] === type)?.node;
}

function listMissing(page: PageFacts, types: readonly string[]): string[] {
  return types.filter((type) => !getNode(page, type)).map((type) => `It has no ${type}.`);
}

/** The names of things that may be given as texts or as nodes, one or many. */
function toNames(value: unknown): string[] {
  const items = (Array.isArray(value) ? value : [value]) as unknown[];
  return items.flatMap((item) => {
    if (typeof item === 'string') return [item];
    const name = (item as JsonLdNode | undefined)?.name;
    return typeof name === 'string' ? [name] : [];
  });
}

function toEntries(list: JsonLdNode | undefined): { readonly name: string; readonly url: string }[] {
  const { itemListElement = [] } = (list?.mainEntity ?? {}) as JsonLdNode;
  return (itemListElement as JsonLdNode[]).map(({ name, url }) => ({ name: String(name), url: String(url) }));
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Where blocks meet, a page has no space that a text has. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

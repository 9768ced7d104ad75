import { frontMatterSchema, type FieldName } from './schema';

/** What other tools call a field of ours. Keys are folded: lower case, without `_`, `-` and spaces. */
const ALIASES: Readonly<Record<string, FieldName>> = {
  ...{ question: 'title', headline: 'title', name: 'title' },
  ...{
    description: 'meta_description',
    desc: 'meta_description',
    excerpt: 'meta_description',
    seodescription: 'meta_description',
  },
  ...{ metatitle: 'seo_title', titletag: 'seo_title' },
  ...{ primarytopic: 'dimension', secondarytopic: 'dimension' },
  ...{ categories: 'category', tag: 'tags', keywords: 'concepts_used', concepts: 'concepts_used' },
  ...{ level: 'difficulty', canonical: 'canonical_url' },
  ...{ alias: 'aliases', redirectfrom: 'aliases', redirects: 'aliases' },
  ...{ author: 'authors', lang: 'language', locale: 'language' },
  ...{ reviewer: 'reviewed_by', reviewers: 'reviewed_by' },
  ...{ date: 'published', publishdate: 'published', pubdate: 'published', publishedat: 'published' },
  ...{ datepublished: 'published', created: 'published', createdat: 'published', datecreated: 'published' },
  ...{ lastmod: 'updated', lastmodified: 'updated', modified: 'updated', lastupdated: 'updated', updatedat: 'updated' },
  ...{ datemodified: 'updated', dateupdated: 'updated', lastupdate: 'updated' },
  ...{ order: 'weight', sortorder: 'weight', navorder: 'weight', sidebarposition: 'weight', position: 'weight' },
  ...{ licence: 'license' },
};

/** Fields of other tools that say nothing about what is published here. */
const IGNORED = new Set(
  (
    'bannerimage banner category_id comments cover coverimage createdby css cssclass cssclasses customediturl ' +
    'displayedsidebar editurl emoji featured features featuredimage footer grandparent haschildren head header hero ' +
    'hidetableofcontents hidetitle icon id image images lastmodifiedby layout linktitle math menu mermaid navtitle next ' +
    'noindex outline pagination parent permalink prev robots search series showtoc sidebar sidebarlabel sitemap ' +
    'subtitle taxonomies template theme thumbnail toc type uid url'
  ).split(' '),
);

const OWN = new Map<string, FieldName>(
  Object.keys(frontMatterSchema.shape).map((name) => [foldFieldName(name), name as FieldName]),
);

/**
 * What two spellings of one field name have in common: `Meta-Description`, `metaDescription` and `meta_description`.
 *
 * @example
 * foldFieldName('Meta-Description'); // => 'metadescription'
 */
export function foldFieldName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}

/** The field that a key of front matter means: `ignored` for one of another tool, `undefined` for an unknown one. */
export function findField(key: string): FieldName | 'ignored' | undefined {
  const folded = foldFieldName(key);
  return (
    OWN.get(folded) ??
    (Object.hasOwn(ALIASES, folded) ? ALIASES[folded] : undefined) ??
    (IGNORED.has(folded) ? 'ignored' : undefined)
  );
}

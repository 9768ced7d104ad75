import type { Article as ArticleNode, CreativeWork, DefinedTerm, Person as PersonNode, WithContext } from 'schema-dts';
import type { Source } from '@/lib/content/read/schema';
import type { Article } from '@/lib/content/join/model';
import type { ArticleView, NamedLink } from '@/lib/content/views/article';
import { absoluteUrl, articlePath, paths, tagPath } from '@/lib/site/paths';
import { listPeople, site, type Person } from '@/lib/site/site';
import { CARD_SIZE } from '../cards/card-size';
import type { PageDescription } from '../create-metadata';
import { createPublisher, createSiteReference } from './page-json-ld';

/**
 * An article as search engines read it, from the same view as its page and the same description as its metadata.
 *
 * It is an `Article`, not a `QAPage`: that is for questions which readers answer. Dates are given only where the author
 * gave them; a review is not a modification. A property that is `undefined` is not written.
 *
 * @see https://schema.org/Article
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function buildArticleJsonLd(
  view: ArticleView,
  article: Article,
  page: PageDescription,
): WithContext<ArticleNode> {
  const url = page.canonical ?? absoluteUrl(articlePath(view.slug));
  const publisher = createPublisher();
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': url,
      lastReviewed: view.lastReviewed,
      reviewedBy: mapAny(listPeople(view.reviewedBy), toPerson),
    },
    headline: view.title,
    description: page.description,
    abstract: view.shortAnswer?.text,
    articleSection: view.dimension?.name,
    keywords: mapAny(view.tags, ({ name }) => name),
    about: mapAny(view.tags, toTerm),
    educationalLevel: view.difficulty && capitalize(view.difficulty),
    audience: mapAny(view.audience, (audienceType) => ({ '@type': 'Audience', audienceType }) as const),
    timeRequired: `PT${view.minutes}M`,
    wordCount: view.words,
    inLanguage: view.language ?? site.language,
    isAccessibleForFree: true,
    license: article.license ?? site.license?.url,
    image: page.card && {
      '@type': 'ImageObject',
      url: absoluteUrl(page.card.path),
      width: `${CARD_SIZE.width}`,
      height: `${CARD_SIZE.height}`,
    },
    citation: mapAny(view.sources, toCitation),
    datePublished: view.published,
    dateModified: view.updated,
    author: mapAny(listPeople(view.authors), toPerson) ?? publisher,
    publisher,
    isPartOf: createSiteReference(),
  };
}

/** A property that has several values; without any it is none. */
function mapAny<Entry, Value>(entries: readonly Entry[], toValue: (entry: Entry) => Value): Value[] | undefined {
  return entries.length > 0 ? entries.map(toValue) : undefined;
}

/** A tag as a term of the site's vocabulary. */
export function toTerm({ slug, name }: NamedLink): DefinedTerm {
  return {
    '@type': 'DefinedTerm',
    name,
    termCode: slug,
    url: absoluteUrl(tagPath(slug)),
    inDefinedTermSet: absoluteUrl(paths.tags),
  };
}

function toCitation(source: Source | string): CreativeWork | string {
  if (typeof source === 'string') return source;
  const { author, work, year, url } = source;
  return { '@type': 'CreativeWork', name: work, author, datePublished: year, url };
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function toPerson({ name, role, url }: Person): PersonNode {
  return { '@type': 'Person', name, jobTitle: role, url };
}

import type { Article as ArticleNode, CreativeWork, DefinedTerm, Person as PersonNode, WithContext } from 'schema-dts';
import type { Source } from '@/lib/content/read/schema';
import type { Article } from '@/lib/content/join/model';
import { absoluteUrl, articlePath, paths, tagPath } from '@/lib/site/paths';
import { listPeople } from '@/lib/site/people';
import { site } from '@/lib/site/site';
import type { ArticleView, NamedLink } from '@/lib/content/views/article';
import { CARD_SIZE } from '../card-size';
import type { PageDescription } from '../create-metadata';
import { createPublisher, createSiteReference } from './site-json-ld';

/**
 * An article as search engines read it, from the same view as its page and the same description as its metadata.
 *
 * It is an `Article`, not a `QAPage`: that is for questions which readers answer. Dates are given only where the author
 * gave them; a review is not a modification.
 *
 * @see https://schema.org/Article
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function buildArticleJsonLd(
  view: ArticleView,
  article: Article,
  page: Pick<PageDescription, 'description' | 'canonical' | 'card'>,
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
      ...(view.lastReviewed && { lastReviewed: view.lastReviewed }),
      ...(view.reviewedBy.length > 0 && { reviewedBy: view.reviewedBy.flatMap(toPerson) }),
    },
    headline: view.title,
    description: page.description,
    ...(view.shortAnswer && { abstract: view.shortAnswer.text }),
    ...(view.dimension && { articleSection: view.dimension.name }),
    ...(view.tags.length > 0 && { keywords: view.tags.map(({ name }) => name), about: view.tags.map(toTerm) }),
    ...(view.difficulty && { educationalLevel: capitalize(view.difficulty) }),
    ...(article.audience.length > 0 && {
      audience: article.audience.map((audienceType) => ({ '@type': 'Audience' as const, audienceType })),
    }),
    timeRequired: `PT${view.minutes}M`,
    wordCount: article.words,
    inLanguage: view.language ?? site.language,
    isAccessibleForFree: true,
    ...((article.license ?? site.license) && { license: article.license ?? site.license?.url }),
    ...(page.card && {
      image: {
        '@type': 'ImageObject',
        url: absoluteUrl(page.card.path),
        width: `${CARD_SIZE.width}`,
        height: `${CARD_SIZE.height}`,
      },
    }),
    ...(view.sources.length > 0 && { citation: view.sources.map(toCitation) }),
    ...(article.published && { datePublished: article.published }),
    ...(article.updated && { dateModified: article.updated }),
    author: view.authors.length > 0 ? view.authors.flatMap(toPerson) : publisher,
    publisher,
    isPartOf: createSiteReference(),
  };
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
  return {
    '@type': 'CreativeWork',
    name: work,
    author,
    ...(year && { datePublished: year }),
    ...(url && { url }),
  };
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function toPerson(name: string): PersonNode[] {
  return listPeople([name]).map((person) => ({
    '@type': 'Person',
    name: person.name,
    ...(person.role && { jobTitle: person.role }),
    ...(person.url && { url: person.url }),
  }));
}

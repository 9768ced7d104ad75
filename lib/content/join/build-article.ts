import type { ArticleFile } from '@/lib/content/read/documents';
import type { MarkdownDocument } from '@/lib/content/compile/read-markdown';
import { articlePath } from '@/lib/site/paths';
import { createFinding } from '@/lib/content/check/create-finding';
import type { Location, Finding } from '@/lib/content/check/finding';
import { readDescription, readReadingTime, readShortAnswer } from './article-fallbacks';
import { checkHeading, checkPictures, type AssetChecks } from './check-article';
import type { TagCollection } from './collect-tags';
import type { Article, SeeAlsoLink } from './model';
import type { Placement } from './place-on-map';
import type { Report } from './report';
import { resolveCanonical } from './resolve-canonical';
import type { ResolveLink } from './resolve-link';

/** What an article needs to know of the rest of the collection. */
export interface ArticleContext extends AssetChecks {
  readonly placement: Placement;
  readonly tags: TagCollection;
  readonly resolveLink: ResolveLink;
  readonly matchTitle: (text: string) => string | undefined;
  /** Descriptions that stand on more than one article. */
  readonly boilerplate: ReadonlySet<string>;
  /** Canonical addresses that more than one article claims. */
  readonly sharedCanonicals: ReadonlySet<string>;
}

export interface BuiltArticle {
  readonly article: Article;
  /** Slugs of the articles that the author names as related. */
  readonly names: readonly string[];
  readonly findings: readonly Finding[];
}

/** Joins what a file says with what the collection knows: every reference resolved, every doubt reported. */
export function buildArticle(file: ArticleFile, document: MarkdownDocument, context: ArticleContext): BuiltArticle {
  const findings: Finding[] = [...document.findings];
  const report: Report = (...finding) => void findings.push(createFinding(...finding));
  const { placement, resolveLink, matchTitle } = context;

  function follow(url: string, text: string, location: Location): string | undefined {
    const { href, issue } = resolveLink(url, text, file.slug);
    if (issue) report(issue.code, location, issue.message, issue.fix);
    return href;
  }

  const position = placement.placeArticle(file);
  const shortAnswer = readShortAnswer(file, document, context.boilerplate, report);
  const linkHrefs = document.links.map(({ url, text, location: at }) => follow(url, text, at));
  const seeAlso = followSeeAlso();
  const names = followRelatedQuestions();
  checkHeading(file, document, report);
  checkPictures(file, document, context, report);
  for (const tag of file.tags) {
    if (context.tags.getSlug(tag.text) !== position.dimension) continue;
    const message = `The tag "${tag.text}" says no more than the article's dimension.`;
    report('tag-is-dimension', tag.location, message, 'Choose a tag that says what the article is about.');
  }
  const canonical = resolveCanonical(file.slug, file.canonical, context.sharedCanonicals);
  if (canonical.finding) findings.push(canonical.finding);

  const linked = [...linkHrefs, ...seeAlso.map(({ href }) => href)].flatMap((href) => toSlug(href) ?? []);
  const article: Article = {
    slug: file.slug,
    path: file.path,
    format: file.format,
    title: file.title,
    ...(file.seoTitle && { seoTitle: file.seoTitle }),
    description: readDescription(file, document, shortAnswer?.text, context.boilerplate, report),
    ...(position.dimension && { dimension: position.dimension }),
    relatedDimensions: listRelatedDimensions(),
    ...(position.category && { category: position.category }),
    tags: [...new Set(file.tags.map(({ text }) => context.tags.getSlug(text)))],
    ...(file.difficulty && { difficulty: file.difficulty }),
    readingMinutes: readReadingTime(file, document, report),
    words: document.words,
    ...(shortAnswer && { shortAnswer }),
    body: document.body,
    text: document.text,
    headings: document.headings,
    askedAs: file.askedAs,
    concepts: file.concepts,
    sources: file.sources,
    seeAlso,
    linksTo: [...new Set(linked)].filter((slug) => slug !== file.slug),
    ...(canonical.elsewhere && { canonicalElsewhere: canonical.elsewhere }),
    ...(file.lastReviewed && { lastReviewed: file.lastReviewed }),
    ...(file.reviewBy && { reviewBy: file.reviewBy }),
    ...(file.published && { published: file.published }),
    ...(file.updated && { updated: file.updated }),
    ...(file.license && { license: file.license }),
    audience: file.audience,
    aliases: file.aliases.map(({ text }) => text),
  };
  return { article, names, findings };

  function followSeeAlso(): SeeAlsoLink[] {
    return document.seeAlso.flatMap(({ text, url, location: at }) => {
      const slug = url === undefined ? matchTitle(text) : undefined;
      const href = url === undefined ? slug && articlePath(slug) : follow(url, text, at);
      return href ? [{ text, href }] : [];
    });
  }

  function followRelatedQuestions(): string[] {
    return document.relatedQuestions.flatMap(({ text, url, location: at }) => {
      const named = url === undefined ? undefined : toSlug(follow(url, text, at));
      const slug = named ?? matchTitle(text);
      if (slug === undefined && url === undefined) {
        const message = `No article asks "${text}"; it is not listed.`;
        report('related-question-unmatched', at, message, 'Link to a file, or drop it.');
      }
      return slug ?? [];
    });
  }

  function listRelatedDimensions(): string[] {
    const slugs = new Set(position.otherDimensions);
    for (const { text, location: at } of document.relatedDimensions) {
      const dimension = placement.findDimension(text);
      if (dimension) slugs.add(dimension.slug);
      else report('related-dimension-unknown', at, `"${text}" is no dimension of the map; it is not listed.`);
    }
    return [...slugs].filter((slug) => slug !== position.dimension);
  }
}

/** The slug of the article that a path of the site leads to. */
export function toSlug(href: string | undefined): string | undefined {
  return href && /^\/articles\/([^#/]+)/.exec(href)?.[1];
}

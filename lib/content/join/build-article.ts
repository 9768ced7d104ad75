import { createReport, isSound, type Report } from '@/lib/content/check/create-finding';
import type { FindingCode } from '@/lib/content/check/codes';
import type { Finding } from '@/lib/content/check/finding';
import type { MarkdownDocument } from '@/lib/content/compile/read-markdown';
import type { ArticleFile } from '@/lib/content/read/read-document';
import { absoluteUrl, articlePath, isSitePath } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { foldSpelling } from '@/lib/text/fold';
import { detectLanguage } from '@/lib/text/language';
import { shorten } from '@/lib/text/sentences';
import { readingMinutes } from '@/lib/text/words';
import { isFormerAddress } from './build-redirects';
import type { TagCollection } from './collect-tags';
import { REPLACED_FIELDS, type Article, type ReplacedField, type SeeAlsoLink } from './model';
import type { Placement } from './place-on-map';
import { followLinks, type ResolvedLinks, type ResolveLink } from './resolve-link';

/** What an article needs to know of the rest of the collection. */
export interface ArticleContext {
  readonly placement: Placement;
  readonly tags: TagCollection;
  readonly resolveLink: ResolveLink;
  readonly matchTitle: (text: string) => string | undefined;
  /** Descriptions that are on more than one article. */
  readonly boilerplate: ReadonlySet<string>;
  /** Canonical addresses that more than one article claims. */
  readonly sharedCanonicals: ReadonlySet<string>;
}

export interface BuiltArticle {
  readonly article: Article;
  /** Slugs of the articles that the author names as related. */
  readonly names: readonly string[];
  readonly hrefs: ResolvedLinks;
  readonly findings: readonly Finding[];
}

/** Joins what a file says with what the collection knows: every reference resolved, every fault reported. */
export function buildArticle(file: ArticleFile, document: MarkdownDocument, context: ArticleContext): BuiltArticle {
  const { findings, report } = createReport();
  const { placement, matchTitle } = context;
  const { hrefs, follow } = followLinks(context.resolveLink, file, report);

  const { dimension, otherDimensions, category } = placement.placeArticle(file);
  const shortAnswer = readShortAnswer(file, document, report);
  const linked = document.links.map(({ url, text, location }) => follow(url, text, location));
  const seeAlso = document.seeAlso.flatMap(({ text, url, location }): SeeAlsoLink[] => {
    const slug = url === undefined ? matchTitle(text) : undefined;
    const href = url === undefined ? slug && articlePath(slug) : follow(url, text, location);
    return href ? [{ text, href }] : [];
  });
  const names = document.relatedQuestions.flatMap(({ text, url, location }) => {
    const named = url === undefined ? undefined : toSlug(follow(url, text, location));
    const slug = named ?? matchTitle(text);
    if (slug === undefined && url === undefined) {
      const message = `No article asks "${text}"; it is not listed.`;
      report('related-question-unmatched', location, message, 'Link to a file, or drop it.');
    }
    return slug ?? [];
  });
  const named = document.relatedDimensions.flatMap(({ text, location }) => {
    const found = placement.findDimension(text)?.slug;
    if (!found) report('related-dimension-unknown', location, `Unknown dimension "${text}"; it is not listed.`);
    return found ?? [];
  });
  checkHeading(file, document, report);
  const tags = [...new Set(file.tags.map((tag) => context.tags.getSlug(tag)))];
  // Among others it is harmless, and stays.
  if (tags.length === 1 && tags[0] === dimension) {
    const message = `The only tag, "${file.tags[0]}", says no more than the article's dimension.`;
    report('tag-is-dimension', file.locate('tags', 0), message, 'Add one that says what the article is about.');
  }
  const { elsewhere, issue } = resolveCanonical(file.slug, file.canonicalUrl, context.sharedCanonicals);
  if (issue) report(issue.code, file.locate('canonical_url'), issue.message, issue.fix);

  const linksTo = [...linked, ...seeAlso.map(({ href }) => href)].flatMap((href) => toSlug(href) ?? []);
  const article: Article = {
    ...pickFields(file),
    language: file.language ?? detectLanguage(`${file.title}\n${document.text}`, site.language),
    description: readDescription(file, document, context.boilerplate, report),
    dimension,
    relatedDimensions: [...new Set([...otherDimensions, ...named])].filter((slug) => slug !== dimension),
    category,
    tags,
    readingMinutes: readReadingTime(file, document, report),
    words: document.words,
    shortAnswer,
    text: document.text,
    headings: document.headings,
    aliases: file.aliases.filter(isFormerAddress),
    // Other names of an article are what it is asked as; only addresses redirect to it.
    askedAs: [...new Set([...file.askedAs, ...file.aliases.filter((alias) => !isFormerAddress(alias))])],
    seeAlso,
    linksTo: [...new Set(linksTo)].filter((slug) => slug !== file.slug),
    canonicalElsewhere: elsewhere,
  };
  return { article, names, hrefs, findings };
}

/** What a file says that an article keeps as it is. */
function pickFields(file: ArticleFile): Omit<ArticleFile, ReplacedField> {
  const kept = Object.entries(file).filter(([name]) => !REPLACED_FIELDS.includes(name as ReplacedField));
  return Object.fromEntries(kept) as unknown as Omit<ArticleFile, ReplacedField>;
}

/** The slug of the article that a path of the site leads to. */
export function toSlug(href: string | undefined): string | undefined {
  return href && /^\/articles\/([^#/]+)/.exec(href)?.[1];
}

/** Whether the heading says what the title says, and whether there is a text below it. */
function checkHeading(file: ArticleFile, document: MarkdownDocument, report: Report): void {
  const { h1, text, shortAnswer, images, figures, findings } = document;
  if (h1 && foldSpelling(h1.text) !== foldSpelling(file.title)) {
    const message = `The heading "${h1.text}" differs from the title; the title is shown.`;
    report('heading-differs', h1.location, message, `Write # ${file.title}`);
  }
  const isEmpty = text === '' && !shortAnswer && images.length === 0 && figures.length === 0;
  if (isEmpty && isSound(findings)) report('text-missing', file.locate('title'), 'The article has no text.');
}

/** The short answer: the author's, or the opening paragraph where it stands alone; else there is none. */
function readShortAnswer(
  file: ArticleFile,
  { shortAnswer, findings }: MarkdownDocument,
  report: Report,
): Article['shortAnswer'] {
  if (shortAnswer?.from !== 'section' && isSound(findings)) {
    const message = shortAnswer
      ? 'The article has no short answer; the opening paragraph is shown in its place.'
      : 'The article has no short answer.';
    const fix = 'Add a section "## Short Answer" of one or two sentences.';
    report('short-answer-missing', file.locate('title'), message, fix);
  }
  return shortAnswer && { text: shortAnswer.text };
}

/** What search results show of a description. */
const DESCRIPTION_LENGTH = 160;

/** What search results show: the author's words where they are the article's own, or the beginning of the answer. */
function readDescription(
  { title, metaDescription, locate }: ArticleFile,
  { shortAnswer, text }: MarkdownDocument,
  boilerplate: ReadonlySet<string>,
  report: Report,
): string {
  if (metaDescription && !boilerplate.has(metaDescription)) return metaDescription;
  if (metaDescription) {
    const message = 'Several articles share this description, so a generated one is used.';
    const fix = 'Say in 110-160 characters what this article answers.';
    report('description-boilerplate', locate('meta_description'), message, fix);
  } else {
    const message = 'The article has no description, so a generated one is used.';
    report('description-missing', locate('title'), message, 'Add a line: meta_description: "..."');
  }
  return shorten(shortAnswer?.text || text.replace(/\n/g, ' ') || title, DESCRIPTION_LENGTH);
}

/** Minutes as the author gives them, or computed. */
function readReadingTime(
  { readingTime: given, locate }: ArticleFile,
  { words }: MarkdownDocument,
  report: Report,
): number {
  const computed = readingMinutes(words);
  if (!given) return computed;
  if (given > computed * 2 || given * 2 < computed) {
    const message = `The article says ${given} min; its ${words} words take about ${computed}.`;
    report('reading-time-off', locate('reading_time'), message, `Write ${computed} min, or take the line out.`);
  }
  return given;
}

interface CanonicalResult {
  /** The URL outside this site's pages that is the article's first home. */
  readonly elsewhere?: string;
  readonly issue?: { readonly code: FindingCode; readonly message: string; readonly fix?: string };
}

/**
 * Weighs what an article says of its canonical address against the one that it has.
 *
 * The page's own address is what is published; a front-matter canonical is an assertion. A URL on a host that the site
 * file allows is honoured, and one on the same host that is none of this site's pages, with a warning; the article is
 * then kept out of sitemap and feeds. The bare root of a site, another page of this site (a copied line) or a foreign
 * host would take the article out of search results for nothing, so they only warn.
 *
 * @param shared what more than one article claims as its address; it can be the home of one of them at most.
 * @see https://www.rfc-editor.org/rfc/rfc6596
 */
function resolveCanonical(
  slug: string,
  canonical: string | undefined,
  shared: ReadonlySet<string> = new Set(),
): CanonicalResult {
  if (canonical === undefined) return {};
  const own = absoluteUrl(articlePath(slug));
  const keepsOwn = `The page's own address is used: ${own}`;
  if (canonical === '')
    return { issue: { code: 'canonical-empty', message: `The canonical URL is empty. ${keepsOwn}` } };

  const url = URL.canParse(canonical) ? new URL(canonical) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.hash !== '' || url.username !== '' || url.password !== '') {
    const message = `"${canonical}" is not a full http(s) URL without fragment and password. ${keepsOwn}`;
    return { issue: { code: 'canonical-invalid', message, fix: 'Take the line out.' } };
  }
  if (url.href === own) return {};
  if (url.pathname === '/' && url.search === '') {
    const message = `"${canonical}" is the front page of a site, not this article. ${keepsOwn}`;
    return { issue: { code: 'canonical-root', message, fix: 'Take the line out.' } };
  }
  if (shared.has(canonical)) {
    const message = `More than one article claims "${canonical}" as its address. ${keepsOwn}`;
    return { issue: { code: 'canonical-shared', message, fix: 'Take the line out where it was copied.' } };
  }
  if (url.origin !== site.origin && site.canonicalHosts.includes(url.host)) return { elsewhere: url.href };
  if (url.origin === site.origin && !isSitePath(url.pathname)) {
    const message = `"${canonical}" is not a page of this site; it is published as the article's canonical address.`;
    const fix = 'The article is kept out of sitemap and feeds. Take the line out if it should be found here.';
    return { elsewhere: url.href, issue: { code: 'canonical-elsewhere', message, fix } };
  }
  const message = `"${canonical}" is not this article's address. ${keepsOwn}`;
  const fix = `Take the line out, or, if it was first published there, add ${url.host} to canonicalHosts in site.yml.`;
  return { issue: { code: 'canonical-elsewhere', message, fix } };
}

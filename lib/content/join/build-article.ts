import type { ArticleFile } from '@/lib/content/read/documents';
import type { MarkdownDocument } from '@/lib/content/compile/read-markdown';
import { articlePath } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { detectLanguage } from '@/lib/text/language';
import { createFinding, type Report } from '@/lib/content/check/create-finding';
import type { Location, Finding } from '@/lib/content/check/finding';
import { checkHeading } from './check-article';
import type { TagCollection } from './collect-tags';
import { isFormerAddress } from './build-redirects';
import { REPLACED_FIELDS, type Article, type ReplacedField, type SeeAlsoLink } from './model';
import type { Placement } from './place-on-map';
import { resolveCanonical } from './resolve-canonical';
import { toLinkKey, type ResolvedLinks, type ResolveLink } from './resolve-link';
import { shorten } from '@/lib/text/sentences';
import { readingMinutes } from '@/lib/text/words';

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
  const findings: Finding[] = [];
  const report: Report = (...finding) => void findings.push(createFinding(...finding));
  const { placement, resolveLink, matchTitle } = context;
  const hrefs: Record<string, string> = {};

  function follow(url: string, text: string, location: Location): string | undefined {
    const { href, issue } = resolveLink(url, text, file);
    hrefs[toLinkKey(url, text)] = href ?? '';
    if (issue) report(issue.code, location, issue.message, issue.fix);
    return href;
  }

  const position = placement.placeArticle(file);
  const shortAnswer = readShortAnswer(file, document, report);
  const linkHrefs = document.links.map(({ url, text, location: at }) => follow(url, text, at));
  const seeAlso = followSeeAlso();
  const names = followRelatedQuestions();
  checkHeading(file, document, report);
  const tags = [...new Set(file.tags.map((tag) => context.tags.getSlug(tag)))];
  // Among others it is harmless, and stays.
  if (tags.length === 1 && tags[0] === position.dimension) {
    const message = `The only tag, "${file.tags[0]}", says no more than the article's dimension.`;
    report('tag-is-dimension', file.locate('tags', 0), message, 'Add one that says what the article is about.');
  }
  const canonical = resolveCanonical(file.slug, file.canonicalUrl, context.sharedCanonicals);
  if (canonical.issue) {
    const { code, message, fix } = canonical.issue;
    report(code, file.locate('canonical_url'), message, fix);
  }

  const linked = [...linkHrefs, ...seeAlso.map(({ href }) => href)].flatMap((href) => toSlug(href) ?? []);
  const language = file.language ?? detectLanguage(`${file.title}\n${document.text}`, site.language);
  const article: Article = {
    ...pickFields(file),
    ...(language && { language }),
    description: readDescription(file, document, shortAnswer?.text, context.boilerplate, report),
    ...(position.dimension && { dimension: position.dimension }),
    relatedDimensions: listRelatedDimensions(),
    ...(position.category && { category: position.category }),
    tags,
    readingMinutes: readReadingTime(file, document, report),
    words: document.words,
    ...(shortAnswer && { shortAnswer }),
    text: document.text,
    headings: document.headings,
    ...splitAliases(file),
    seeAlso,
    linksTo: [...new Set(linked)].filter((slug) => slug !== file.slug),
    ...(canonical.elsewhere && { canonicalElsewhere: canonical.elsewhere }),
  };
  return { article, names, hrefs, findings };

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
      else report('related-dimension-unknown', at, `Unknown dimension "${text}"; it is not listed.`);
    }
    return [...slugs].filter((slug) => slug !== position.dimension);
  }
}

/** What a file says that an article keeps as it is. */
function pickFields(file: ArticleFile): Omit<ArticleFile, ReplacedField> {
  const kept = Object.entries(file).filter(([name]) => !REPLACED_FIELDS.includes(name as ReplacedField));
  return Object.fromEntries(kept) as unknown as Omit<ArticleFile, ReplacedField>;
}

/** Other names of an article are what it is asked as; only addresses redirect to it. */
function splitAliases({ aliases, askedAs }: ArticleFile): Pick<Article, 'aliases' | 'askedAs'> {
  return {
    aliases: aliases.filter(isFormerAddress),
    askedAs: [...new Set([...askedAs, ...aliases.filter((alias) => !isFormerAddress(alias))])],
  };
}

/** The slug of the article that a path of the site leads to. */
export function toSlug(href: string | undefined): string | undefined {
  return href && /^\/articles\/([^#/]+)/.exec(href)?.[1];
}

/** What search results show of a description. */
const DESCRIPTION_LENGTH = 160;

/** A description that is on more than one article says nothing about any of them. */
function getOwnDescription(file: ArticleFile, boilerplate: ReadonlySet<string>): string | undefined {
  const { metaDescription } = file;
  return metaDescription && !boilerplate.has(metaDescription) ? metaDescription : undefined;
}

/** The short answer: the author's, or the opening paragraph where it stands alone; else there is none. */
function readShortAnswer(
  file: ArticleFile,
  { shortAnswer, findings }: MarkdownDocument,
  report: Report,
): Article['shortAnswer'] {
  if (shortAnswer?.from !== 'section' && findings.every(({ severity }) => severity !== 'error')) {
    const message = shortAnswer
      ? 'The article has no short answer; the opening paragraph is shown in its place.'
      : 'The article has no short answer.';
    const fix = 'Add a section "## Short Answer" of one or two sentences.';
    report('short-answer-missing', file.locate('title'), message, fix);
  }
  return shortAnswer && { text: shortAnswer.text };
}

/** What search results show: the author's words where they are the article's own, or the beginning of the answer. */
function readDescription(
  file: ArticleFile,
  document: MarkdownDocument,
  shortAnswer: string | undefined,
  boilerplate: ReadonlySet<string>,
  report: Report,
): string {
  const own = getOwnDescription(file, boilerplate);
  if (own !== undefined) return own;
  if (file.metaDescription) {
    const message = 'Several articles share this description, so a generated one is used.';
    report(
      'description-boilerplate',
      file.locate('meta_description'),
      message,
      'Say in 110-160 characters what this article answers.',
    );
  } else {
    const message = 'The article has no description, so a generated one is used.';
    report('description-missing', file.locate('title'), message, 'Add a line: meta_description: "..."');
  }
  return shorten(shortAnswer || document.text.replace(/\n/g, ' ') || file.title, DESCRIPTION_LENGTH);
}

/** Minutes as the author gives them, or computed. */
function readReadingTime(file: ArticleFile, document: MarkdownDocument, report: Report): number {
  const computed = readingMinutes(document.words);
  const given = file.readingTime;
  if (!given) return computed;
  if (given > computed * 2 || given * 2 < computed) {
    const message = `The article says ${given} min; its ${document.words} words take about ${computed}.`;
    report('reading-time-off', file.locate('reading_time'), message, `Write ${computed} min, or take the line out.`);
  }
  return given;
}

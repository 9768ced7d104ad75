import type { ArticleFile } from '@/lib/content/documents';
import type { MarkdownDocument } from '@/lib/markdown/read-markdown';
import { articlePath } from '@/lib/paths';
import { createProblem } from '@/lib/problems/create-problem';
import type { Place, Problem } from '@/lib/problems/problem';
import { foldSpelling } from '@/lib/text/fold';
import { firstSentence, shorten } from '@/lib/text/sentences';
import { readingMinutes } from '@/lib/text/words';
import type { Article, SeeAlsoLink } from './model';
import type { Placement } from './place-on-map';
import { resolveAsset } from './resolve-asset';
import { resolveCanonical } from './resolve-canonical';
import type { ResolveLink } from './resolve-link';
import type { TagCollection } from './collect-tags';

/** What search results show of a description. */
const DESCRIPTION_LENGTH = 160;

/** What an article needs to know of the rest of the collection. */
export interface ArticleContext {
  readonly placement: Placement;
  readonly tags: TagCollection;
  readonly resolveLink: ResolveLink;
  readonly matchTitle: (text: string) => string | undefined;
  /** Descriptions that stand on more than one article. */
  readonly boilerplate: ReadonlySet<string>;
  /** What is wrong with an image or drawing, by its path in the collection. */
  readonly checkImage: (path: string) => string | undefined;
  readonly checkFigure: (path: string) => string | undefined;
}

export interface BuiltArticle {
  readonly article: Article;
  /** Slugs of the articles that the author names as related. */
  readonly names: readonly string[];
  readonly problems: readonly Problem[];
}

/** Joins what a file says with what the collection knows: every reference resolved, every doubt reported. */
export function buildArticle(file: ArticleFile, document: MarkdownDocument, context: ArticleContext): BuiltArticle {
  const problems: Problem[] = [...document.problems];
  const report = (...problem: Parameters<typeof createProblem>) => void problems.push(createProblem(...problem));
  const { placement, resolveLink, matchTitle } = context;

  function follow(url: string, text: string, place: Place): string | undefined {
    const { href, doubt } = resolveLink(url, text, file.slug);
    if (doubt) report(doubt.code, place, doubt.message, doubt.hint);
    return href;
  }

  const place = placement.placeArticle(file);
  const shortAnswer = readShortAnswer(file, document, report);
  const linkHrefs = document.links.map(({ url, text, place: at }) => follow(url, text, at));
  const seeAlso: SeeAlsoLink[] = [];
  for (const { text, url, place: at } of document.seeAlso) {
    const slug = url === undefined ? matchTitle(text) : undefined;
    const href = url === undefined ? slug && articlePath(slug) : follow(url, text, at);
    if (href) seeAlso.push({ text, href });
  }
  const names: string[] = [];
  for (const { text, url, place: at } of document.relatedQuestions) {
    const named = url === undefined ? undefined : toSlug(follow(url, text, at));
    const slug = named ?? matchTitle(text);
    if (slug) names.push(slug);
    else if (url === undefined) {
      report(
        'related-question-unmatched',
        at,
        `No article asks "${text}"; it is not listed.`,
        'Link to a file, or drop it.',
      );
    }
  }
  const relatedDimensions = new Set(place.otherDimensions);
  for (const { text, place: at } of document.relatedDimensions) {
    const dimension = placement.findDimension(text);
    if (dimension) relatedDimensions.add(dimension.slug);
    else report('related-dimension-unknown', at, `"${text}" is no dimension of the map; it is not listed.`);
  }
  if (place.dimension) relatedDimensions.delete(place.dimension);

  checkHeading(file, document, report);
  checkPictures(file, document, context, report);
  for (const tag of file.tags) {
    if (context.tags.getSlug(tag.text) !== place.dimension) continue;
    const message = `The tag "${tag.text}" says no more than the article's dimension.`;
    report('tag-is-dimension', tag.place, message, 'Choose a tag that says what the article is about.');
  }
  const canonical = resolveCanonical(file.slug, file.canonical);
  if (canonical.problem) problems.push(canonical.problem);

  const linked = [...linkHrefs, ...seeAlso.map(({ href }) => href)].flatMap((href) => toSlug(href) ?? []);
  const article: Article = {
    slug: file.slug,
    path: file.path,
    format: file.format,
    title: file.title,
    ...(file.seoTitle && { seoTitle: file.seoTitle }),
    description: readDescription(file, document, shortAnswer?.text, context.boilerplate, report),
    ...(place.dimension && { dimension: place.dimension }),
    relatedDimensions: [...relatedDimensions],
    ...(place.category && { category: place.category }),
    tags: [...new Set(file.tags.map(({ text }) => context.tags.getSlug(text)))],
    ...(file.difficulty && { difficulty: file.difficulty }),
    readingMinutes: readReadingTime(file, document, report),
    words: document.words,
    ...(shortAnswer && { shortAnswer }),
    body: document.body,
    text: document.text,
    headings: document.headings,
    askedAs: file.askedAs,
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
  return { article, names, problems };
}

type Report = (...problem: Parameters<typeof createProblem>) => void;

/** The slug of the article that a path of the site leads to. */
export function toSlug(href: string | undefined): string | undefined {
  return href && /^\/articles\/([^#/]+)/.exec(href)?.[1];
}

/** The short answer, taken from the description or the first sentence where the author wrote none. */
function readShortAnswer(file: ArticleFile, document: MarkdownDocument, report: Report): Article['shortAnswer'] {
  const { shortAnswer, text } = document;
  if (shortAnswer?.from === 'section') return { markdown: shortAnswer.markdown, text: shortAnswer.text };
  const fallback = shortAnswer?.text ?? file.description?.text ?? firstSentence(text.split('\n').at(1) ?? text);
  const origin = shortAnswer ? 'the opening paragraph' : file.description ? 'the description' : 'the first sentence';
  if (document.problems.every(({ severity }) => severity !== 'error')) {
    const message = fallback
      ? `The article has no short answer; ${origin} stands in for it.`
      : 'The article has no short answer, and nothing that could stand in for it.';
    report(
      'short-answer-missing',
      file.titlePlace,
      message,
      'Add a section "## Short Answer" of one or two sentences.',
    );
  }
  if (!fallback) return undefined;
  return { markdown: shortAnswer?.markdown ?? escapeMarkdown(fallback), text: fallback };
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>{}#~|]/g, '\\$&');
}

function readDescription(
  file: ArticleFile,
  document: MarkdownDocument,
  shortAnswer: string | undefined,
  boilerplate: ReadonlySet<string>,
  report: Report,
): string {
  const given = file.description;
  if (given && !boilerplate.has(given.text)) return given.text;
  if (given) {
    const message = 'This description stands on more than one article; one made from the text is published instead.';
    report('description-boilerplate', given.place, message, 'Say in 110-160 characters what this article answers.');
  } else {
    const message = 'The article has no description; one made from the text is published.';
    report('description-missing', file.titlePlace, message, 'Add a line: meta_description: "..."');
  }
  return shorten(shortAnswer || document.text.replace(/\n/g, ' ') || file.title, DESCRIPTION_LENGTH);
}

function readReadingTime(file: ArticleFile, document: MarkdownDocument, report: Report): number {
  const computed = readingMinutes(document.words);
  const given = file.readingMinutes;
  if (!given) return computed;
  if (given.minutes > computed * 2 || given.minutes * 2 < computed) {
    const message = `The article says ${given.minutes} min; its ${document.words} words take about ${computed}.`;
    report('reading-time-off', given.place, message, `Write ${computed} min, or take the line out.`);
  }
  return given.minutes;
}

function checkHeading(file: ArticleFile, document: MarkdownDocument, report: Report): void {
  const { h1 } = document;
  if (h1 && foldSpelling(h1.text) !== foldSpelling(file.title)) {
    const message = `The heading "${h1.text}" differs from the title; the title is shown.`;
    report('heading-differs', h1.place, message, `Write # ${file.title}`);
  }
  if (document.text === '' && document.problems.every(({ severity }) => severity !== 'error')) {
    report('text-missing', file.titlePlace, 'The article has no text.');
  }
}

function checkPictures(file: ArticleFile, document: MarkdownDocument, context: ArticleContext, report: Report): void {
  for (const { url, text, place } of document.images) {
    const fault = context.checkImage(resolveAsset(file.path, url));
    if (fault) report('image-missing', place, `"${url}" ${fault}; its text is shown instead.`);
    else if (text.trim() === '') {
      report(
        'image-alt-missing',
        place,
        `"${url}" has no text for those who do not see it.`,
        'Write ![what it shows](...).',
      );
    }
  }
  for (const { url, place } of document.figures) {
    const fault = context.checkFigure(resolveAsset(file.path, url));
    if (fault) report('figure-invalid', place, `"${url}": ${fault}`);
  }
}

import { answerNames } from '#words/self-checks';
import { sha256 } from '@/lib/cache/sha256';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { groupBy } from '@/lib/content/join/group';
import type { Article } from '@/lib/content/join/model';
import { describeReasons } from '@/lib/content/views/article';
import { getArticleUrl, buildArticleText } from '@/lib/seo/article-markdown';
import { FREQUENCIES, toPoints } from '@/lib/self-checks/answers';
import {
  absoluteUrl,
  apiChunkPath,
  articlePath,
  contentPageMarkdownPath,
  contentPagePath,
  dimensionPath,
  feedPath,
  machinePaths,
  markdownPath,
  paths,
  selfCheckPath,
  tagPath,
  templateFilePath,
  templatePath,
} from '@/lib/site/paths';
import { listPeople, site } from '@/lib/site/site';
import { API_VERSION, buildApiSchema, type ApiFiles } from './api-schema';

interface ApiFile {
  readonly path: string;
  readonly content: string;
}

const ENVELOPE = {
  $schema: absoluteUrl(machinePaths.apiSchema),
  version: API_VERSION,
  site: { name: site.name, url: absoluteUrl(paths.home), language: site.language, license: site.license?.url },
} as const;

/** What a file of the interface has besides its envelope. */
type Content<Name extends keyof ApiFiles> = Omit<ApiFiles[Name], keyof typeof ENVELOPE>;

/** A property that is `undefined` is not written. */
function write<Name extends keyof ApiFiles>(path: string, content: Content<Name>): ApiFile {
  return { path, content: `${JSON.stringify({ ...ENVELOPE, ...content })}\n` };
}

/** The files of the data interface that list things. */
export function buildApiLists(knowledgeBase: KnowledgeBase): ApiFile[] {
  const articles = knowledgeBase.articles.map((article) => summarize(knowledgeBase, article));
  return [
    { path: machinePaths.apiSchema, content: buildApiSchema() },
    write<'articles'>(machinePaths.apiArticles, { count: articles.length, articles }),
    write<'dimensions'>(machinePaths.apiDimensions, listDimensions(knowledgeBase)),
    write<'tags'>(machinePaths.apiTags, { tags: listTags(knowledgeBase) }),
    write<'templates'>(machinePaths.apiTemplates, { templates: listTemplates(knowledgeBase) }),
    write<'pages'>(machinePaths.apiPages, { pages: listPages(knowledgeBase) }),
    write<'selfChecks'>(machinePaths.apiSelfChecks, listSelfChecks(knowledgeBase)),
  ];
}

/** Articles in one file, at the most on average. */
const CHUNK_SIZE = 20;

/** The files of the data interface that hold whole articles. */
export function* buildApiChunks(knowledgeBase: KnowledgeBase): Generator<ApiFile> {
  const chunks = groupBy(knowledgeBase.articles, ({ slug }) => [getChunkPath(knowledgeBase, slug)]);
  for (const [path, articles] of chunks) {
    yield write<'chunk'>(path, { articles: articles.map((article) => createArticle(knowledgeBase, article)) });
  }
}

/** By the slug alone, and in a power of two, so that a new article changes one file until the collection has doubled. */
function getChunkPath({ articles }: KnowledgeBase, slug: string): string {
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(articles.length / CHUNK_SIZE)));
  return apiChunkPath(Number.parseInt(sha256(slug).slice(0, 8), 16) % count);
}

/** An article as the list of articles has it. */
function summarize(knowledgeBase: KnowledgeBase, article: Article): Content<'articles'>['articles'][number] {
  const { slug, title, description, difficulty, readingMinutes, words, published, updated, lastReviewed } = article;
  const { authors, reviewedBy } = article;
  const category = knowledgeBase.getCategory(article.category ?? '');
  return {
    slug,
    url: getArticleUrl(article),
    api: absoluteUrl(getChunkPath(knowledgeBase, slug)),
    markdown: absoluteUrl(markdownPath(slug)),
    title,
    description,
    shortAnswer: article.shortAnswer?.text,
    dimension: nameDimension(knowledgeBase, article.dimension),
    category: category && { slug: category.slug, name: category.name, question: category.question },
    tags: article.tags.map((tag) => ({
      slug: tag,
      name: knowledgeBase.getTag(tag)!.label,
      url: absoluteUrl(tagPath(tag)),
    })),
    difficulty,
    readingMinutes,
    words,
    published,
    updated,
    lastReviewed,
    authors: authors.length > 0 ? listPeople(authors) : undefined,
    reviewedBy: reviewedBy.length > 0 ? listPeople(reviewedBy) : undefined,
    license: article.license ?? site.license?.url,
  };
}

function nameDimension({ getDimension }: KnowledgeBase, slug = '') {
  const dimension = getDimension(slug);
  return dimension && { slug, name: dimension.name, url: absoluteUrl(dimensionPath(slug)) };
}

/** The whole of an article. */
function createArticle(knowledgeBase: KnowledgeBase, article: Article): Content<'chunk'>['articles'][number] {
  const pageUrl = getArticleUrl(article);
  const link = ({ slug, title }: Article) => ({ slug, title, url: absoluteUrl(articlePath(slug)) });
  const { previous, next } = knowledgeBase.getNeighbours(article.slug);
  return {
    ...summarize(knowledgeBase, article),
    text: buildArticleText(knowledgeBase, article),
    html: knowledgeBase.getTexts(article.path).body.plainHtml,
    headings: article.headings.map(({ depth, text, id }) => ({ depth, text, url: `${pageUrl}#${id}` })),
    askedAs: [...article.askedAs],
    sources: article.sources.map((source) => (typeof source === 'string' ? { work: source } : source)),
    relatedDimensions: article.relatedDimensions.flatMap((slug) => nameDimension(knowledgeBase, slug) ?? []),
    related: knowledgeBase.getRelated(article.slug).map(({ slug, reasons }) => ({
      ...link(knowledgeBase.getArticle(slug)!),
      reason: describeReasons(knowledgeBase, reasons),
    })),
    previous: previous && link(previous),
    next: next && link(next),
  };
}

function listDimensions(knowledgeBase: KnowledgeBase): Content<'dimensions'> {
  return {
    dimensions: knowledgeBase.dimensions.map(({ slug, name, domain, overview }) => ({
      slug,
      name,
      url: absoluteUrl(dimensionPath(slug)),
      domain: { slug: domain, name: knowledgeBase.getDomain(domain)?.name ?? '' },
      summary: overview?.summary,
      feed: absoluteUrl(feedPath(dimensionPath(slug), 'json')),
      articles: listSlugs(knowledgeBase.getArticlesInDimension(slug)),
    })),
    categories: knowledgeBase.categories.map(({ slug, name, question }) => ({ slug, name, question })),
  };
}

function listSlugs(articles: readonly Article[]): string[] {
  return articles.map(({ slug }) => slug);
}

function listTags({ tags, getArticlesWithTag }: KnowledgeBase): Content<'tags'>['tags'] {
  return tags.map(({ slug, label, definition, aliases }) => ({
    slug,
    name: label,
    url: absoluteUrl(tagPath(slug)),
    definition,
    aliases: [...aliases],
    feed: absoluteUrl(feedPath(tagPath(slug), 'json')),
    articles: listSlugs(getArticlesWithTag(slug)),
  }));
}

function listTemplates(knowledgeBase: KnowledgeBase): Content<'templates'>['templates'] {
  return knowledgeBase.templates.map(({ slug, title, summary, tables, dimension, usedBy }) => ({
    slug,
    url: absoluteUrl(templatePath(slug)),
    markdown: absoluteUrl(templateFilePath(slug, 'md')),
    title,
    description: summary,
    csv: tables.length > 0 ? absoluteUrl(templateFilePath(slug, 'csv')) : undefined,
    dimension: nameDimension(knowledgeBase, dimension),
    articles: [...usedBy],
  }));
}

function listPages({ pages }: KnowledgeBase): Content<'pages'>['pages'] {
  return pages.map(({ slug, title, description }) => ({
    slug,
    url: absoluteUrl(contentPagePath(slug)),
    markdown: absoluteUrl(contentPageMarkdownPath(slug)),
    title,
    description,
  }));
}

function listSelfChecks(knowledgeBase: KnowledgeBase): Content<'selfChecks'> {
  return {
    scale: FREQUENCIES.map((frequency) => ({
      name: answerNames.frequencies[frequency]!,
      points: toPoints(frequency),
    })),
    selfChecks: knowledgeBase.selfChecks.map(({ dimension, title, intro, scales, items }) => ({
      url: absoluteUrl(selfCheckPath(dimension)),
      title,
      intro,
      dimension: nameDimension(knowledgeBase, dimension)!,
      traits: scales.map(({ low, middle, high, ...trait }) => ({ ...trait, readings: { low, middle, high } })),
      statements: items.map(({ scale, articles, ...item }) => ({ ...item, trait: scale, articles: [...articles] })),
    })),
  };
}

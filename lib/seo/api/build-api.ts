import { sha256 } from '@/lib/cache/sha256';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';
import {
  absoluteUrl,
  apiChunkPath,
  contentPageMarkdownPath,
  contentPagePath,
  dimensionPath,
  feedPath,
  machinePaths,
  markdownPath,
  paths,
  tagPath,
  templateFilePath,
  templatePath,
  articlePath,
  selfCheckPath,
} from '@/lib/site/paths';
import { listPeople, site } from '@/lib/site/site';
import { getArticleUrl, buildArticleText } from '@/lib/seo/article-markdown';
import { API_VERSION, buildApiSchema, type ApiFiles, type ApiSummary, type ApiArticle } from './api-schema';
import { describeReasons } from '@/lib/content/views/article';
import { answerNames } from '#words/self-checks';
import { FREQUENCIES, toPoints } from '@/lib/self-checks/answers';

/** The files of the data interface that list things. */
export function buildApiLists(knowledgeBase: KnowledgeBase): { readonly path: string; readonly content: string }[] {
  const articles = knowledgeBase.articles.map((article) => summarize(knowledgeBase, article));
  const list: ApiFiles['articles'] = { ...ENVELOPE, count: articles.length, articles };
  return [
    { path: machinePaths.apiSchema, content: buildApiSchema() },
    { path: machinePaths.apiArticles, content: write(list) },
    { path: machinePaths.apiDimensions, content: write({ ...ENVELOPE, ...listDimensions(knowledgeBase) }) },
    { path: machinePaths.apiTags, content: write({ ...ENVELOPE, tags: listTags(knowledgeBase) }) },
    { path: machinePaths.apiTemplates, content: write({ ...ENVELOPE, templates: listTemplates(knowledgeBase) }) },
    { path: machinePaths.apiPages, content: write({ ...ENVELOPE, pages: listPages(knowledgeBase) }) },
    { path: machinePaths.apiSelfChecks, content: write({ ...ENVELOPE, ...createApiSelfChecks(knowledgeBase) }) },
  ];
}

/** Articles in one file, at the most on average. */
const CHUNK_SIZE = 20;

/** The files of the data interface that hold whole articles. */
export function* buildApiChunks(
  knowledgeBase: KnowledgeBase,
): Generator<{ readonly path: string; readonly content: string }> {
  const chunks = new Map<string, Article[]>();
  for (const article of knowledgeBase.articles) {
    const path = getChunkPath(knowledgeBase, article.slug);
    chunks.set(path, [...(chunks.get(path) ?? []), article]);
  }
  for (const [path, articles] of chunks) {
    const whole = articles.map((article) =>
      createApiArticle(knowledgeBase, article, summarize(knowledgeBase, article)),
    );
    yield { path, content: write({ ...ENVELOPE, articles: whole }) };
  }
}

/** By the slug alone, and in a power of two, so that a new article changes one file until the collection has doubled. */
function getChunkPath({ articles }: KnowledgeBase, slug: string): string {
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(articles.length / CHUNK_SIZE)));
  return apiChunkPath(Number.parseInt(sha256(slug).slice(0, 8), 16) % count);
}

const ENVELOPE = {
  $schema: absoluteUrl(machinePaths.apiSchema),
  version: API_VERSION,
  site: {
    name: site.name,
    url: absoluteUrl(paths.home),
    language: site.language,
    ...(site.license && { license: site.license.url }),
  },
} as const;

function write(file: ApiFiles[keyof ApiFiles]): string {
  return `${JSON.stringify(file)}\n`;
}

/** An article as the list of articles has it. */
function summarize(knowledgeBase: KnowledgeBase, article: Article): ApiSummary {
  const { slug, title, description, shortAnswer, difficulty, published, updated, lastReviewed, words } = article;
  const { authors, reviewedBy } = article;
  const dimension = knowledgeBase.getDimension(article.dimension ?? '');
  const category = knowledgeBase.getCategory(article.category ?? '');
  const license = article.license ?? site.license?.url;
  return {
    slug,
    url: getArticleUrl(article),
    api: absoluteUrl(getChunkPath(knowledgeBase, slug)),
    markdown: absoluteUrl(markdownPath(slug)),
    title,
    description,
    ...(shortAnswer && { shortAnswer: shortAnswer.text }),
    ...(dimension && { dimension: nameDimension(dimension) }),
    ...(category && { category: { slug: category.slug, name: category.name, question: category.question } }),
    tags: article.tags.flatMap((tag) => {
      const entry = knowledgeBase.getTag(tag);
      return entry ? [{ slug: tag, name: entry.label, url: absoluteUrl(tagPath(tag)) }] : [];
    }),
    ...(difficulty && { difficulty }),
    readingMinutes: article.readingMinutes,
    words,
    ...(published && { published }),
    ...(updated && { updated }),
    ...(lastReviewed && { lastReviewed }),
    ...(authors.length > 0 && { authors: listPeople(authors) }),
    ...(reviewedBy.length > 0 && { reviewedBy: listPeople(reviewedBy) }),
    ...(license && { license }),
  };
}

function nameDimension({ slug, name }: { readonly slug: string; readonly name: string }) {
  return { slug, name, url: absoluteUrl(dimensionPath(slug)) };
}

function listDimensions(knowledgeBase: KnowledgeBase): Omit<ApiFiles['dimensions'], keyof typeof ENVELOPE> {
  return {
    dimensions: knowledgeBase.dimensions.map((dimension) => ({
      ...nameDimension(dimension),
      domain: { slug: dimension.domain, name: knowledgeBase.getDomain(dimension.domain)?.name ?? '' },
      ...(dimension.overview?.summary && { summary: dimension.overview.summary }),
      feed: absoluteUrl(feedPath(dimensionPath(dimension.slug), 'json')),
      articles: knowledgeBase.getArticlesInDimension(dimension.slug).map(({ slug }) => slug),
    })),
    categories: knowledgeBase.categories.map(({ slug, name, question }) => ({ slug, name, question })),
  };
}

function listTags(knowledgeBase: KnowledgeBase): ApiFiles['tags']['tags'] {
  return knowledgeBase.tags.map(({ slug, label, definition, aliases }) => ({
    slug,
    name: label,
    url: absoluteUrl(tagPath(slug)),
    ...(definition && { definition }),
    aliases: [...aliases],
    feed: absoluteUrl(feedPath(tagPath(slug), 'json')),
    articles: knowledgeBase.getArticlesWithTag(slug).map((article) => article.slug),
  }));
}

function listTemplates(knowledgeBase: KnowledgeBase): ApiFiles['templates']['templates'] {
  return knowledgeBase.templates.map((template) => {
    const { slug, title, summary, tables, usedBy } = template;
    const dimension = knowledgeBase.getDimension(template.dimension ?? '');
    return {
      slug,
      url: absoluteUrl(templatePath(slug)),
      markdown: absoluteUrl(templateFilePath(slug, 'md')),
      title,
      description: summary,
      ...(tables.length > 0 && { csv: absoluteUrl(templateFilePath(slug, 'csv')) }),
      ...(dimension && { dimension: nameDimension(dimension) }),
      articles: [...usedBy],
    };
  });
}

function listPages({ pages }: KnowledgeBase): ApiFiles['pages']['pages'] {
  return pages.map(({ slug, title, description }) => ({
    slug,
    url: absoluteUrl(contentPagePath(slug)),
    markdown: absoluteUrl(contentPageMarkdownPath(slug)),
    title,
    description,
  }));
}

/** The whole of an article, as its own file of the interface has it. */
function createApiArticle(knowledgeBase: KnowledgeBase, article: Article, summary: ApiSummary): ApiArticle {
  const pageUrl = getArticleUrl(article);
  const { previous, next } = knowledgeBase.getNeighbours(article.slug);
  return {
    ...summary,
    text: buildArticleText(knowledgeBase, article),
    html: knowledgeBase.getTexts(article.path).body.plainHtml,
    headings: article.headings.map(({ depth, text, id }) => ({ depth, text, url: `${pageUrl}#${id}` })),
    askedAs: [...article.askedAs],
    sources: article.sources.map((source) => (typeof source === 'string' ? { work: source } : source)),
    relatedDimensions: article.relatedDimensions.flatMap((slug) => {
      const dimension = knowledgeBase.getDimension(slug);
      return dimension ? [{ slug, name: dimension.name, url: absoluteUrl(dimensionPath(slug)) }] : [];
    }),
    related: knowledgeBase.getRelated(article.slug).flatMap(({ slug, reasons }) => {
      const other = knowledgeBase.getArticle(slug);
      const reason = describeReasons(knowledgeBase, reasons);
      return other ? [{ ...link(other), reason }] : [];
    }),
    ...(previous && { previous: link(previous) }),
    ...(next && { next: link(next) }),
  };
}

function link({ slug, title }: Article) {
  return { slug, title, url: absoluteUrl(articlePath(slug)) };
}

/** The self-checks as their file of the interface has them. */
function createApiSelfChecks(knowledgeBase: KnowledgeBase): Pick<ApiFiles['selfChecks'], 'scale' | 'selfChecks'> {
  return {
    scale: FREQUENCIES.map((frequency) => ({
      name: answerNames.frequencies[frequency]!,
      points: toPoints(frequency),
    })),
    selfChecks: knowledgeBase.selfChecks.map(({ dimension: slug, title, intro, scales, items }) => ({
      url: absoluteUrl(selfCheckPath(slug)),
      title,
      intro,
      dimension: { slug, name: knowledgeBase.getDimension(slug)!.name, url: absoluteUrl(dimensionPath(slug)) },
      traits: scales.map(({ id, name, definition, low, middle, high }) => ({
        id,
        name,
        definition,
        readings: { low, middle, high },
      })),
      statements: items.map(({ id, text, evidence, scale, weight, articles }) => ({
        id,
        text,
        evidence,
        trait: scale,
        weight,
        articles: [...articles],
      })),
    })),
  };
}

import { McpServer, ResourceTemplate } from '@modelcontextprotocol/server';
import { z } from 'zod';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';
import { buildArticleMarkdown, getArticleUrl } from '@/lib/seo/article-markdown';
import { site } from '@/lib/site/site';
import { getNearest } from '@/lib/text/nearest';

/** Finds articles for a question, the best first. */
type FindArticles = (
  query: string,
  most: number,
) => Promise<{ readonly slugs: readonly string[]; readonly didYouMean?: string }>;

const MAX_RESULTS = 20;
const MARKDOWN = 'text/markdown';
/** The scheme is this server's own: a program that wants the web page has its address in every result. */
const ARTICLE_URI = 'kb://articles/';

/** The hints that let a program call a tool without asking: it reads, and nothing outside this process. */
const READ_ONLY = { readOnlyHint: true, openWorldHint: false } as const;

/**
 * The knowledge base as tools and resources for language models.
 *
 * @see https://modelcontextprotocol.io/specification
 * @see docs/decisions/025-mcp.md
 */
export function createMcpServer(knowledgeBase: KnowledgeBase, findArticles: FindArticles): McpServer {
  const server = new McpServer(
    { name: site.name, version: '1.0.0', websiteUrl: site.origin + site.basePath },
    {
      instructions: `${site.name}: ${site.description} Search first, then get the article. Quote the short answer as it is and cite the article's url. ${site.license ? `License: ${site.license.name}.` : ''}`,
    },
  );
  registerSearch(server, knowledgeBase, findArticles);
  registerArticles(server, knowledgeBase);
  registerLists(server, knowledgeBase);
  return server;
}

function registerSearch(server: McpServer, knowledgeBase: KnowledgeBase, findArticles: FindArticles): void {
  const inputSchema = z.object({
    query: z.string().min(1).max(1000).describe('A question, a symptom in everyday words, or keywords.'),
    limit: z.int().min(1).max(MAX_RESULTS).default(5),
  });
  const outputSchema = z.object({ results: z.array(foundSchema), didYouMean: z.string().optional() });
  const description = 'Find the questions that answer a query, the best first, each with its short answer.';
  const config = { title: 'Search', description, inputSchema, outputSchema, annotations: READ_ONLY };
  server.registerTool('search', config, async ({ query, limit }) => {
    const { slugs, didYouMean } = await findArticles(query, limit);
    const articles = slugs.flatMap((slug) => knowledgeBase.getArticle(slug) ?? []);
    const results = articles.map((article) => describeArticle(knowledgeBase, article));
    const text = results.length > 0 ? results.map(writeFound).join('\n\n') : 'No article answers this.';
    return { content: [{ type: 'text', text }], structuredContent: { results, didYouMean } };
  });
}

function registerArticles(server: McpServer, knowledgeBase: KnowledgeBase): void {
  const slugs = knowledgeBase.articles.map(({ slug }) => slug);
  const inputSchema = z.object({
    slug: z.string().max(500).describe('From a result, or the end of an article’s url.'),
  });
  const description = 'The whole article as Markdown, with its sources and related questions.';
  const config = { title: 'Get an article', description, inputSchema, annotations: READ_ONLY };
  server.registerTool('get_article', config, ({ slug }) => {
    const article = findArticle(knowledgeBase, slug);
    if (article) return { content: [{ type: 'text', text: buildArticleMarkdown(knowledgeBase, article) }] };
    const nearest = getNearest(toSlug(slug), slugs);
    const hint = nearest ? `Did you mean "${nearest}"?` : 'Search for it first.';
    return { isError: true, content: [{ type: 'text', text: `Unknown article "${slug}". ${hint}` }] };
  });

  const template = new ResourceTemplate(`${ARTICLE_URI}{slug}`, {
    list: () => ({
      resources: knowledgeBase.articles.map((article) => ({
        uri: ARTICLE_URI + article.slug,
        name: article.slug,
        title: article.title,
        description: article.shortAnswer?.text ?? article.description,
        mimeType: MARKDOWN,
      })),
    }),
    complete: { slug: (start) => slugs.filter((slug) => slug.startsWith(start)).slice(0, 100) },
  });
  server.registerResource('article', template, { title: 'Article', mimeType: MARKDOWN }, (uri, { slug }) => {
    const article = knowledgeBase.getArticle(String(slug));
    if (!article) throw new Error(`Unknown article "${String(slug)}".`);
    return {
      contents: [{ uri: uri.href, mimeType: MARKDOWN, text: buildArticleMarkdown(knowledgeBase, article) }],
    };
  });
}

function registerLists(server: McpServer, knowledgeBase: KnowledgeBase): void {
  const { dimensions, tags, getArticlesInDimension, getArticlesWithTag } = knowledgeBase;
  const listed = z.object({
    slug: z.string(),
    name: z.string(),
    about: z.string().optional(),
    articles: z.array(z.object({ slug: z.string(), title: z.string() })),
  });
  type Listed = z.infer<typeof listed>;
  const list = (slug: string, name: string, about: string | undefined, articles: readonly Article[]): Listed => ({
    slug,
    name,
    about,
    articles: articles.map((article) => ({ slug: article.slug, title: article.title })),
  });
  const write = ({ name, slug, about, articles }: Listed) => {
    const lines = articles.map((article) => `- ${article.title} (${article.slug})`);
    return [`## ${name} (${slug})`, ...(about ? [about] : []), ...lines].join('\n');
  };
  const register = (name: string, title: string, description: string, listAll: () => Listed[]) => {
    const outputSchema = z.object({ [name]: z.array(listed) });
    const config = { title, description, outputSchema, annotations: READ_ONLY };
    server.registerTool(`list_${name}`, config, () => {
      const entries = listAll();
      const text = entries.map(write).join('\n\n');
      return { content: [{ type: 'text', text }], structuredContent: { [name]: entries } };
    });
  };
  const ofDimensions = 'What the knowledge base covers: its dimensions with their questions.';
  register('dimensions', 'List dimensions', ofDimensions, () =>
    dimensions.map(({ slug, name, overview }) => list(slug, name, overview?.summary, getArticlesInDimension(slug))),
  );
  const ofTags = 'The vocabulary: every tag with its definition and its questions.';
  register('tags', 'List tags', ofTags, () =>
    tags.map(({ slug, label, definition }) => list(slug, label, definition, getArticlesWithTag(slug))),
  );
}

/** By slug, by address, or by the address of another form of the article. */
function findArticle(knowledgeBase: KnowledgeBase, text: string): Article | undefined {
  return knowledgeBase.getArticle(text.trim()) ?? knowledgeBase.getArticle(toSlug(text));
}

/** @example toSlug('https://example.org/articles/what-is-trust.md#sources'); // => 'what-is-trust' */
function toSlug(text: string): string {
  const [path = ''] = text.trim().split(/[?#]/);
  return path
    .replace(/(?<!\/)\/+$/, '')
    .replace(/^.*\//, '')
    .replace(/\.(?:md|json|html)$/, '');
}

/** What a tool says of an article. */
const foundSchema = z.object({
  slug: z.string().describe('Give it to get_article.'),
  title: z.string(),
  url: z.url().describe('Cite this address.'),
  shortAnswer: z.string(),
  dimension: z.string().optional(),
  readingMinutes: z.int(),
});
type Found = z.infer<typeof foundSchema>;

function describeArticle(knowledgeBase: KnowledgeBase, article: Article): Found {
  return {
    slug: article.slug,
    title: article.title,
    url: getArticleUrl(article),
    shortAnswer: article.shortAnswer?.text ?? article.description,
    dimension: knowledgeBase.getDimension(article.dimension ?? '')?.name,
    readingMinutes: article.readingMinutes,
  };
}

/** The same in words, for models that are shown no data. */
function writeFound({ title, slug, url, shortAnswer, dimension }: Found): string {
  return `## ${title}\n${dimension ? `${dimension} · ` : ''}${url}\nslug: ${slug}\n\n${shortAnswer}`;
}

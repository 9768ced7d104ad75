import { serialize } from 'node:v8';
import { sha256 } from '@/lib/cache/sha256';
import type { DiskCache } from '@/lib/cache/create-disk-cache';
import { type MarkdownDocument, type MarkdownSource, readMarkdown } from '@/lib/content/compile/read-markdown';
import { renderText } from '@/lib/content/compile/render-text';
import { absoluteUrl, articlePath, contentPagePath, paths, tagPath, templatePath } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { listArticleTerms, termNoteId } from '@/lib/content/views/article-terms';
import { createDocumentKey, getCompileHash } from './cache-documents';
import type { KnowledgeBase } from './create-knowledge-base';
import { getFilePath, type ArticleTexts, type TextNames } from './open-texts';

/**
 * Renders the texts of a collection: each again only when it, what it refers to or the code has changed since any earlier
 * build.
 *
 * @param readDocument gives what was read of a source; the trees in it are used where they are still there.
 */
export async function renderTexts(
  knowledgeBase: KnowledgeBase,
  sources: readonly MarkdownSource[],
  readDocument: (source: MarkdownSource) => MarkdownDocument,
  cache: DiskCache,
): Promise<TextNames> {
  const articles = new Map(knowledgeBase.articles.map((article) => [article.path, article]));
  const hrefs = new Map([
    ...knowledgeBase.templates.map(({ path, slug }) => [path, templatePath(slug)] as const),
    ...knowledgeBase.pages.map(({ path, slug }) => [path, contentPagePath(slug)] as const),
  ]);
  const names: Record<string, string> = {};
  for (const source of sources) {
    const article = articles.get(source.path);
    const document = readDocument(source);
    const path = getFilePath(source.path);
    const resolvers = knowledgeBase.getResolvers(path);
    const terms = article ? listArticleTerms(knowledgeBase, article) : [];
    const pageUrl = article
      ? (article.canonicalElsewhere ?? absoluteUrl(articlePath(article.slug)))
      : absoluteUrl(hrefs.get(path) ?? paths.dimensions);
    const options = {
      ...resolvers,
      pageUrl,
      toAbsolute: (address: string) => absoluteUrl(address.slice(site.basePath.length) || '/'),
    };
    const key = JSON.stringify([
      getCompileHash(),
      absoluteUrl('/'),
      createDocumentKey(source),
      pageUrl,
      terms.map(({ slug, label }) => [slug, label]),
      document.links.map(({ url, text }) => resolvers.resolveLink(url, text)?.href),
      document.images.map(({ url }) => resolvers.resolveImage(url)),
      document.figures.map(({ url }) => resolvers.getFigure(url)),
    ]);
    const name = sha256(key).slice(0, 40);
    names[source.path] = name;
    if (cache.find(name)) continue;

    const { answerTree, bodyTree } = document.bodyTree
      ? document
      : readMarkdown({ language: site.language, ...source });
    if (!bodyTree) continue;
    const main = {
      isMain: article !== undefined,
      terms: terms.map(({ slug, label }) => ({ label, href: tagPath(slug), noteId: termNoteId(slug) })),
    };
    const texts: ArticleTexts = {
      ...(answerTree && { answer: await renderText(answerTree, options) }),
      body: await renderText(bodyTree, { ...options, ...main }),
    };
    cache.write(name, serialize(texts));
  }
  return names;
}

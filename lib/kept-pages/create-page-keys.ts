import { createHash } from 'node:crypto';
import type { KnowledgeBase } from '@/lib/knowledge-base/create-knowledge-base';
import type { Article } from '@/lib/knowledge-base/model';
import { describeArticle } from '@/lib/seo/describe-article';
import { createArticleView } from '@/lib/views/article';

/** Addresses of drawings and images in Markdown and MDX. */
const ASSETS = /src="([^"]+)"|!\[[^\]]*\]\(\s*<?([^)\s>]+)|^\s{0,3}\[[^\]]+\]:\s*<?([^\s>]+)/gm;

/**
 * Makes the function that gives the key of an article's page: equal keys stand for equal pages.
 *
 * It rests on a view being all that its page shows, and on links being resolved by names and headings alone.
 *
 * @param codeKey stands for the code that makes pages.
 */
export function createPageKeys(knowledgeBase: KnowledgeBase, codeKey: string): (article: Article) => string {
  const structure = hash(codeKey, describeStructure(knowledgeBase));
  return (article) =>
    hash(structure, [
      article,
      createArticleView(knowledgeBase, article),
      describeArticle(knowledgeBase, article),
      listAssets(knowledgeBase, article),
    ]);
}

/** What links can lead to, and what the frame of every page says. */
function describeStructure({ articles, dimensions, tags, diagnostics }: KnowledgeBase): unknown {
  return [
    articles.map(({ slug, title, aliases, headings }) => [slug, title, aliases, headings.map(({ id }) => id)]),
    dimensions.map(({ slug, name }) => [slug, name]),
    tags.map(({ slug }) => slug),
    diagnostics.map(({ dimension }) => dimension),
  ];
}

function listAssets(knowledgeBase: KnowledgeBase, article: Article): unknown[] {
  const { getFigure, resolveImage } = knowledgeBase.getResolvers(article);
  return [...article.body.matchAll(ASSETS)].map(([, src, image, defined]) => {
    const url = src ?? image ?? defined ?? '';
    return [getFigure(url), resolveImage(url)];
  });
}

function hash(key: string, value: unknown): string {
  return createHash('sha256').update(key).update(JSON.stringify(value)).digest('hex').slice(0, 40);
}

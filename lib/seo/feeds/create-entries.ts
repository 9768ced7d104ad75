import { listPeople } from '@/lib/site/people';
import type { Person } from '@/lib/site/site';
import { escapeText } from 'entities';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';
import { renderHtml } from '@/lib/content/compile/render-html';
import { absoluteUrl } from '@/lib/site/paths';
import { createAbsoluteResolvers } from '../absolute-resolvers';
import { getArticleUrl } from '../article-markdown';
import { buildArticleTexts, type ArticleTexts } from '../article-texts';
import { getArticleCard } from '../cards/list-cards';
import { writeSource } from '../write-source';

/** An article as all feeds carry it. */
export interface FeedEntry {
  /** Its address, which also identifies it. */
  readonly url: string;
  readonly title: string;
  /** The short answer, or else the description, in plain words. */
  readonly summary: string;
  /** The whole text. */
  readonly html: string;
  readonly tags: readonly string[];
  /** The URL of its picture. */
  readonly image: string;
  /** `YYYY-MM-DD`, where the author gave it. */
  readonly authors: readonly Person[];
  readonly published?: string;
  readonly updated?: string;
}

/**
 * Makes the function that turns articles into entries; each is rendered once, however many feeds carry it.
 *
 * @param getTexts gives what `buildArticleTexts` makes.
 */
export function createEntries(
  knowledgeBase: KnowledgeBase,
  getTexts: (article: Article) => ArticleTexts = (article) => buildArticleTexts(knowledgeBase, article),
): (article: Article) => FeedEntry {
  const known = new Map<string, FeedEntry>();
  return (article) => {
    const entry = known.get(article.slug) ?? createEntry(knowledgeBase, article, getTexts(article).html);
    known.set(article.slug, entry);
    return entry;
  };
}

function createEntry(knowledgeBase: KnowledgeBase, article: Article, body: string): FeedEntry {
  const url = getArticleUrl(article);
  const { title, shortAnswer, description, published, updated } = article;
  const tags = [
    knowledgeBase.getDimension(article.dimension ?? '')?.name,
    ...article.tags.map((slug) => knowledgeBase.getTag(slug)?.label),
  ].filter((name) => name !== undefined);
  return {
    url,
    title,
    summary: shortAnswer?.text ?? description,
    html: renderEntry(knowledgeBase, article, url, body),
    tags,
    image: absoluteUrl(getArticleCard(knowledgeBase, article).path),
    authors: listPeople(article.authors),
    ...(published && { published }),
    ...(updated && { updated }),
  };
}

function renderEntry(knowledgeBase: KnowledgeBase, article: Article, pageUrl: string, body: string): string {
  const { format, shortAnswer, sources } = article;
  const options = { ...createAbsoluteResolvers(knowledgeBase, article, pageUrl), format, pageUrl };
  const answer = shortAnswer ? `<h2>Short answer</h2>\n${renderHtml(shortAnswer.markdown, options)}\n` : '';
  const items = sources.map((source) => `<li>${escapeText(writeSource(source))}</li>`);
  const list = items.length > 0 ? `\n<h2>Sources</h2>\n<ul>\n${items.join('\n')}\n</ul>` : '';
  return `${answer}${body}${list}`;
}

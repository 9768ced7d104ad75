import { listPeople, type Person } from '@/lib/site/site';
import { escapeText } from 'entities';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';
import { absoluteUrl } from '@/lib/site/paths';
import { getArticleUrl } from '../article-markdown';
import { getArticleCard } from '../cards/list-cards';
import { writeSource } from '../article-markdown';

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

/** Makes the function that turns articles into entries; each is made once, however many feeds carry it. */
export function createEntries(knowledgeBase: KnowledgeBase): (article: Article) => FeedEntry {
  const known = new Map<string, FeedEntry>();
  return (article) => {
    const entry = known.get(article.slug) ?? createEntry(knowledgeBase, article);
    known.set(article.slug, entry);
    return entry;
  };
}

function createEntry(knowledgeBase: KnowledgeBase, article: Article): FeedEntry {
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
    html: renderEntry(knowledgeBase, article),
    tags,
    image: absoluteUrl(getArticleCard(knowledgeBase, article).path),
    authors: listPeople(article.authors),
    ...(published && { published }),
    ...(updated && { updated }),
  };
}

function renderEntry(knowledgeBase: KnowledgeBase, { path, sources }: Article): string {
  const { answer: shortAnswer, body } = knowledgeBase.getTexts(path);
  const answer = shortAnswer ? `<h2>Short answer</h2>\n${shortAnswer.plainHtml}\n` : '';
  const items = sources.map((source) => `<li>${escapeText(writeSource(source))}</li>`);
  const list = items.length > 0 ? `\n<h2>Sources</h2>\n<ul>\n${items.join('\n')}\n</ul>` : '';
  return `${answer}${body.plainHtml}${list}`;
}

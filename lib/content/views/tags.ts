import { pages } from '#words/frame';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { groupBy } from '@/lib/content/join/group';
import type { Article, Tag } from '@/lib/content/join/model';
import { paths } from '@/lib/site/paths';
import { createListPage } from './list-page';

/** Tags under one letter. */
export type TagGroup = ReturnType<typeof createTagIndex>[number];

/** All tags with their counts, by the first letter of their labels. */
export function createTagIndex({ tags, getArticlesWithTag }: KnowledgeBase) {
  return groupByLetter(tags).map(([letter, group]) => ({
    letter,
    tags: group.map(({ slug, label, definition }) => ({
      slug,
      name: label,
      count: getArticlesWithTag(slug).length,
      definition,
    })),
  }));
}

/** In alphabetical order, by the first letter of each label; `#` for what does not begin with one. */
export function groupByLetter<Entry extends Tag>(entries: readonly Entry[]) {
  const sorted = [...entries].sort((a, b) => a.label.localeCompare(b.label, 'en'));
  const groups = groupBy(sorted, ({ label }) => {
    const first = label.charAt(0).toUpperCase();
    return [/\p{L}/u.test(first) ? first : '#'];
  });
  return [...groups];
}

const MAX_NEIGHBOURS = 8;

export type TagView = Readonly<NonNullable<ReturnType<typeof createTagView>>>;

/**
 * Everything a tag's page shows.
 *
 * @returns `undefined` where the tag has no such page.
 */
export function createTagView(knowledgeBase: KnowledgeBase, { slug, label, definition, aliases }: Tag, page: number) {
  const articles = knowledgeBase.getArticlesWithTag(slug);
  const list = createListPage(knowledgeBase, articles, page);
  if (!list) return undefined;
  const neighbours = countTags(knowledgeBase, articles).filter((tag) => tag.slug !== slug);
  return {
    slug,
    label,
    /** The way to the page. */
    steps: [{ name: pages.tags, href: paths.tags }],
    definition,
    aliases,
    list,
    /** The tags that most often are next to it, with how many articles have both. */
    neighbours: neighbours.slice(0, MAX_NEIGHBOURS),
  };
}

/** The tags of some articles with how many of them have each, the most frequent first. */
export function countTags({ getTag }: KnowledgeBase, articles: readonly Article[]) {
  return [...groupBy(articles, ({ tags }) => tags)]
    .map(([slug, { length: count }]) => ({ slug, name: getTag(slug)!.label, count }))
    .sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1));
}

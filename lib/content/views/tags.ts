import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Tag } from '@/lib/content/join/model';
import type { NamedLink } from './article';
import { listTagSteps, type BreadcrumbStep } from './breadcrumb';
import { createListPage, type ListPage } from './list-page';

export interface CountedTag extends NamedLink {
  readonly count: number;
  readonly definition?: string;
}

/** Tags under one letter. */
export interface TagGroup {
  readonly letter: string;
  readonly tags: readonly CountedTag[];
}

/** All tags with their counts, by the first letter of their labels. */
export function createTagIndex(knowledgeBase: KnowledgeBase): TagGroup[] {
  const groups = new Map<string, CountedTag[]>();
  const sorted = [...knowledgeBase.tags].sort((a, b) => a.label.localeCompare(b.label, 'en'));
  for (const { slug, label, definition } of sorted) {
    const first = label.charAt(0).toUpperCase();
    const letter = /\p{L}/u.test(first) ? first : '#';
    const count = knowledgeBase.getArticlesWithTag(slug).length;
    const tag = { slug, name: label, count, ...(definition && { definition }) };
    groups.set(letter, [...(groups.get(letter) ?? []), tag]);
  }
  return [...groups].map(([letter, tags]) => ({ letter, tags }));
}

/** Everything a tag's page shows. */
export interface TagView {
  readonly slug: string;
  readonly label: string;
  /** The way to the page. */
  readonly steps: readonly BreadcrumbStep[];
  readonly definition?: string;
  readonly aliases: readonly string[];
  readonly list: ListPage;
  readonly neighbours: readonly (NamedLink & { readonly count: number })[];
}

/** @returns `undefined` where the tag has no such page. */
export function createTagView(knowledgeBase: KnowledgeBase, tag: Tag, page: number): TagView | undefined {
  const list = createListPage(knowledgeBase, knowledgeBase.getArticlesWithTag(tag.slug), page);
  if (!list) return undefined;
  return {
    slug: tag.slug,
    label: tag.label,
    steps: listTagSteps(),
    ...(tag.definition && { definition: tag.definition }),
    aliases: tag.aliases,
    list,
    neighbours: knowledgeBase
      .getNeighbouringTags(tag.slug)
      .map(({ tag: { slug, label }, count }) => ({ slug, name: label, count })),
  };
}

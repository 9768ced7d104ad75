import type { Page } from '@/lib/content/join/model';
import { contentPageMarkdownPath, contentPagePath } from '@/lib/site/paths';
import type { PageDescription } from './create-metadata';

/** What a page of the collection says of itself. */
export function describePage({ slug, title, description }: Page): PageDescription {
  return { title, description, path: contentPagePath(slug), markdown: contentPageMarkdownPath(slug) };
}

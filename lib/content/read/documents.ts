import type { LocateField } from './read-fields';
import type { Fields } from './schema';

/** What articles and overviews have in common: a file that was read, with its fields. */
export interface SourceFile extends Omit<Fields, 'title'> {
  /** Relative to the collection's folder. */
  readonly path: string;
  readonly format: 'md' | 'mdx';
  readonly title: string;
  /** The Markdown after the front matter. */
  readonly body: string;
  /** The 1-based line on which the body starts. */
  readonly bodyLine: number;
  /** Where a field is in the file; asked only when something is found about it. */
  readonly locate: LocateField;
}

export interface ArticleFile extends Omit<SourceFile, 'slug'> {
  /** The last part of its address, its own in the collection. */
  readonly slug: string;
}

export interface OverviewFile extends SourceFile {
  /** `page`: a page of the site itself, such as an imprint. */
  readonly kind: 'dimension' | 'domain' | 'template' | 'page';
}

/** A file that is not published because its author holds it back or it holds no article, and why. */
export interface SkippedFile {
  readonly path: string;
  /** In a few words: `draft: true`. */
  readonly reason: string;
}

import type { Location } from '@/lib/content/check/finding';
import type { Difficulty, Source } from './schema';

/** A text from front matter, and where it stands. */
export interface LocatedText {
  readonly text: string;
  readonly location: Location;
}

/** What articles and overviews have in common: a file that parsed. Plain data throughout. */
export interface DocumentFile {
  /** Relative to the collection's folder. */
  readonly path: string;
  readonly format: 'md' | 'mdx';
  readonly title: string;
  readonly titleLocation: Location;
  readonly description?: LocatedText;
  /** `YYYY-MM-DD`, as every date here. */
  readonly lastReviewed?: string;
  readonly reviewBy?: string;
  readonly published?: string;
  readonly updated?: string;
  /** The Markdown after the front matter. */
  readonly body: string;
  /** The 1-based line on which the body starts. */
  readonly bodyLine: number;
}

export interface ArticleFile extends DocumentFile {
  readonly slug: string;
  /** As the author names them; the first is where the article belongs. */
  readonly dimensions: readonly LocatedText[];
  readonly category?: LocatedText;
  readonly tags: readonly LocatedText[];
  readonly difficulty?: Difficulty;
  /** As the author gives it. */
  readonly readingMinutes?: { readonly minutes: number; readonly location: Location };
  readonly seoTitle?: string;
  readonly canonical?: LocatedText;
  readonly askedAs: readonly string[];
  readonly concepts: readonly string[];
  readonly sources: readonly (Source | string)[];
  readonly aliases: readonly LocatedText[];
  readonly license?: string;
  readonly audience: readonly string[];
}

export interface OverviewFile extends DocumentFile {
  readonly kind: 'dimension' | 'domain';
  /** What it is about: the name of a dimension or domain. */
  readonly subject: LocatedText;
  readonly summary?: string;
  readonly readingOrder: readonly LocatedText[];
}

/** A file that is no article, and why. */
export interface SkippedFile {
  readonly path: string;
  readonly reason: 'no front matter' | 'draft' | 'status' | 'empty';
}

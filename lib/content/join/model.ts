import type { HeadingEntry } from '@/lib/content/compile/list-uses';
import type { MarkdownFormat } from '@/lib/content/compile/parse-markdown';
import type { Difficulty, Source } from '@/lib/content/read/schema';

/** A kind of question; a column of the map. */
export interface Category {
  readonly slug: string;
  readonly name: string;
  /** In plain words: `What is it?` */
  readonly question: string;
  /** In one word: `What` */
  readonly short: string;
}

/** A group of dimensions. `slug` is empty for the group of those that the map does not know. */
export interface Domain {
  readonly slug: string;
  readonly name: string;
  /** 1-based; it gives the domain its colour. */
  readonly number: number;
  readonly overview?: Overview;
}

/** What an article is about; a row of the map. */
export interface Dimension {
  readonly slug: string;
  readonly name: string;
  /** The slug of the domain it belongs to. */
  readonly domain: string;
  readonly overview?: Overview;
}

export interface Tag {
  readonly slug: string;
  readonly label: string;
  /** One line, where the vocabulary has it. */
  readonly definition?: string;
  readonly aliases: readonly string[];
}

/** The text of a dimension's or domain's page. */
export interface Overview {
  readonly path: string;
  readonly format: MarkdownFormat;
  /** One line for cards. */
  readonly summary?: string;
  readonly description?: string;
  readonly body: string;
  readonly text: string;
  readonly headings: readonly HeadingEntry[];
  /** Slugs of the articles that its text links to. */
  readonly linksTo: readonly string[];
  readonly lastReviewed?: string;
}

/** Why one article is related to another, the strongest reason first. */
export type RelationReason =
  | { readonly kind: 'named' }
  | { readonly kind: 'links' }
  | { readonly kind: 'linked-from' }
  | { readonly kind: 'dimension'; readonly dimension: string }
  | { readonly kind: 'tags'; readonly tags: readonly string[] }
  | { readonly kind: 'words'; readonly words: readonly string[] };

export interface Relation {
  readonly slug: string;
  readonly reasons: readonly RelationReason[];
}

/** A link of a closing list; `href` is a path of the site or another site's URL. */
export interface SeeAlsoLink {
  readonly text: string;
  readonly href: string;
}

/** An article as the site shows it: every reference resolved, nothing doubtful left. Plain data. */
export interface Article {
  readonly slug: string;
  /** The file it comes from, relative to the collection. */
  readonly path: string;
  readonly format: MarkdownFormat;
  /** The question. */
  readonly title: string;
  /** What the title element says, where the author wants it to differ. */
  readonly seoTitle?: string;
  readonly description: string;
  /** The slug of the dimension the article belongs to. */
  readonly dimension?: string;
  /** Slugs of other dimensions it touches. */
  readonly relatedDimensions: readonly string[];
  readonly category?: string;
  readonly tags: readonly string[];
  readonly difficulty?: Difficulty;
  readonly readingMinutes: number;
  readonly words: number;
  readonly shortAnswer?: { readonly markdown: string; readonly text: string };
  /** Markdown. */
  readonly body: string;
  /** Plain words, a line for each block. */
  readonly text: string;
  readonly headings: readonly HeadingEntry[];
  readonly askedAs: readonly string[];
  /** What its writers call its ideas; not shown, but found. */
  readonly concepts: readonly string[];
  readonly sources: readonly (Source | string)[];
  readonly seeAlso: readonly SeeAlsoLink[];
  /** Slugs of the articles that it links to. */
  readonly linksTo: readonly string[];
  /** Where the article was first published, if that is elsewhere; then it is kept out of the sitemap and feeds. */
  readonly canonicalElsewhere?: string;
  readonly lastReviewed?: string;
  readonly reviewBy?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly license?: string;
  readonly audience: readonly string[];
  /** Former addresses: slugs or paths. */
  readonly aliases: readonly string[];
}

import type { HeadingEntry } from '@/lib/content/compile/headings';
import type { MarkdownFormat } from '@/lib/content/compile/parse-markdown';
import type { ArticleFile } from '@/lib/content/read/read-document';
import type { Place } from '@/lib/content/read/schema';

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
  /** 1-based; it gives the domain its color. */
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

/** A word that the vocabulary explains, whether or not an article has it as a tag. */
export interface Term extends Tag {
  readonly definition: string;
}

/** The text of a dimension's or domain's page. */
export interface Overview {
  readonly path: string;
  readonly format: MarkdownFormat;
  /** One line for cards. */
  readonly summary?: string;
  readonly description?: string;
  readonly text: string;
  readonly headings: readonly HeadingEntry[];
  /** Slugs of the articles that its text links to. */
  readonly linksTo: readonly string[];
  readonly lastReviewed?: string;
}

/** A page to fill in, to print or to copy. */
export interface Template {
  readonly slug: string;
  readonly title: string;
  readonly path: string;
  readonly format: MarkdownFormat;
  readonly summary: string;
  /** The slug of the dimension it belongs to. */
  readonly dimension?: string;
  /** What it is for, and an example. */
  readonly body: string;
  /** The part to fill in, without its heading; empty if the file has none. */
  readonly blank: string;
  /** The tables of that part: rows of cells. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** Slugs of the articles that describe its use. */
  readonly usedBy: readonly string[];
}

/** A page of the site itself: about, imprint, ways through the articles. Its address is its name alone. */
export interface Page {
  readonly slug: string;
  readonly title: string;
  readonly path: string;
  /** One line for lists. */
  readonly summary?: string;
  readonly description: string;
  /** Plain words, a line for each block. */
  readonly text: string;
  readonly headings: readonly HeadingEntry[];
  /** Slugs of the articles that its text links to. */
  readonly linksTo: readonly string[];
  /** Former addresses. */
  readonly aliases: readonly string[];
  /** Where it is linked from. */
  readonly places: readonly Place[];
  readonly language?: string;
  readonly updated?: string;
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

/** Fields that become something else when an article is joined to the collection, or that only its writers need. */
export const REPLACED_FIELDS = [
  ...(['locate', 'bodyLine', 'dimension', 'category', 'metaDescription', 'canonicalUrl', 'readingTime'] as const),
  ...([
    'contentType',
    'explicitExclusions',
    'place',
    'readingOrder',
    'relatedIndicators',
    'status',
    'summary',
    'usedBy',
    'version',
  ] as const),
] as const satisfies readonly (keyof ArticleFile)[];
export type ReplacedField = (typeof REPLACED_FIELDS)[number];

/**
 * An article as the site shows it: the fields of its file, with every reference resolved and nothing questionable left. Plain
 * data. A new field of the schema is here without a further line.
 */
export interface Article extends Omit<ArticleFile, ReplacedField> {
  readonly description: string;
  /** The slug of the dimension the article belongs to. */
  readonly dimension?: string;
  readonly category?: string;
  /** Slugs of other dimensions it touches. */
  readonly relatedDimensions: readonly string[];
  readonly readingMinutes: number;
  readonly words: number;
  readonly shortAnswer?: { readonly text: string };
  /** Plain words, a line for each block. */
  readonly text: string;
  readonly headings: readonly HeadingEntry[];
  readonly seeAlso: readonly SeeAlsoLink[];
  /** Slugs of the articles that it links to. */
  readonly linksTo: readonly string[];
  /** Where the article was first published, if that is elsewhere; then it is kept out of the sitemap and feeds. */
  readonly canonicalElsewhere?: string;
}

/** What a finished page says of itself to machines, read from its HTML and from nothing else. */
export interface PageFacts {
  /** Relative to the export: `articles/what-is-trust.html`. */
  readonly file: string;
  /** Below the site's base path: `/articles/what-is-trust`. */
  readonly path: string;
  /** The address at which it is served. */
  readonly url: string;
  readonly language?: string;
  /** Every title element of the head, trimmed. */
  readonly titles: readonly string[];
  readonly metas: readonly MetaFacts[];
  readonly links: readonly LinkFacts[];
  /** Metadata that stands after the head, where most programs do not look: `meta description`. */
  readonly misplaced: readonly string[];
  readonly jsonLd: readonly JsonLdFacts[];
  /** The text of each `h1`. */
  readonly headings: readonly string[];
  /** The names in the breadcrumb, the page itself not among them. */
  readonly breadcrumb: readonly string[];
  /** The visible text of the main element. */
  readonly text: string;
  /** Where its anchors lead, as full addresses without fragments. */
  readonly targets: readonly string[];
}

export interface MetaFacts {
  /** Its `name` or `property`; `charset` for the declaration of the encoding. */
  readonly name: string;
  readonly content: string;
  readonly media?: string;
}

export interface LinkFacts {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
}

export interface JsonLdFacts {
  readonly source: string;
  /** The parsed text; undefined where it does not parse. */
  readonly node?: JsonLdNode;
}

export interface JsonLdNode {
  readonly [property: string]: unknown;
}

/** The files of an export, wherever they lie. */
export interface ExportFiles {
  /** Paths relative to its folder, with `/`. */
  readonly list: readonly string[];
  readonly read: (file: string) => Uint8Array;
}

/** A finished export, read. */
export interface ExportFacts {
  /** All pages but those that say that there is none. */
  readonly pages: readonly PageFacts[];
  readonly errorPages: readonly PageFacts[];
  readonly hasFile: (file: string) => boolean;
  /** The text of a file, if it is there. */
  readonly getText: (file: string) => string | undefined;
  readonly getBytes: (file: string) => Uint8Array | undefined;
  readonly files: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export type Severity = 'error' | 'warning';

/** A rule that does not hold somewhere. */
export interface Fault {
  readonly rule: string;
  readonly severity: Severity;
  /** The page's path, or the file. */
  readonly place: string;
  readonly message: string;
}

/** Where a rule does not hold, and how that shows. */
export interface Finding {
  readonly place: string;
  readonly message: string;
}

/** Something that a search engine, a reader of feeds or a language model relies on. */
export interface Rule {
  /** Kebab-case, unique: `title-missing`. */
  readonly id: string;
  readonly severity: Severity;
  /** What holds everywhere, in a sentence. */
  readonly holds: string;
  readonly find: (facts: ExportFacts) => Iterable<Finding>;
}

import type { Words } from '@/lib/site/words/words';

/** An article as a reading pack carries it; texts are well-formed XHTML. */
export interface PackArticle {
  readonly slug: string;
  readonly title: string;
  /** Where it is on the web. */
  readonly url: string;
  readonly answer: string;
  readonly body: string;
  readonly sources: string;
  /** Whether any of its texts holds a drawing. */
  readonly hasDrawing: boolean;
}

/** Some articles in a reader's own order, made into one document. */
export interface ReadingPack {
  /** A UUID. */
  readonly id: string;
  readonly title: string;
  readonly articles: readonly PackArticle[];
  /** Who publishes the articles, where, in which language, and under which licence. */
  readonly site: {
    readonly name: string;
    readonly url: string;
    readonly language: string;
    readonly license?: { readonly name: string; readonly url: string };
  };
  /** What the book says besides the texts. */
  readonly words: Words['packText'];
  /** When it was made: ISO 8601 in UTC. */
  readonly madeAt: string;
}

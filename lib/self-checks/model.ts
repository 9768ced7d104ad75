/** What a group of items measures: a trait, as files and pages call it. Every word of it is shown. */
export interface Scale {
  /** Unique in its check. */
  readonly id: string;
  readonly name: string;
  /** One line: what it is. */
  readonly definition: string;
  /** What a low, a middling and a high score usually mean. */
  readonly low: string;
  readonly middle: string;
  readonly high: string;
}

/** A statement, as files and pages call it: something two colleagues could agree they have or have not seen. More often is
 * always better. */
export interface Item {
  /** Unique in its check, and never used again for another item: links to results name it. */
  readonly id: string;
  readonly text: string;
  /** Where to look for it. */
  readonly evidence: string;
  /** The id of the scale it measures. */
  readonly scale: string;
  /** 1 helpful, 2 important, 3 decisive. */
  readonly weight: number;
  /** Slugs of the articles that help where it is missing, the most helpful first. */
  readonly articles: readonly string[];
}

/** The self-check of one dimension. Plain data. */
export interface SelfCheck {
  /** The dimension's slug. */
  readonly dimension: string;
  /** A question that a team would put to itself. */
  readonly title: string;
  /** What it looks at, and whom to answer it with. */
  readonly intro: string;
  readonly scales: readonly Scale[];
  readonly items: readonly Item[];
}

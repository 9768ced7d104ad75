import type { Finding } from '@/lib/content/check/finding';
import type { Standing } from './show-draft';

/** What the studio's server asks of the process that reads and draws. */
export type DrawRequest = { readonly id: number } & DrawQuestion;
export type DrawQuestion =
  | { readonly kind: 'desk' }
  | { readonly kind: 'draw'; readonly path: string; readonly text: string }
  | { readonly kind: 'close'; readonly path: string };

/** Characters of the text to replace, as a button that mends a finding. */
export interface Mend {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  /** What the button says. */
  readonly label: string;
}

export type PlacedFinding = Finding & { readonly edit?: Mend | undefined };

export interface DrawnText {
  readonly findings: readonly PlacedFinding[];
  /** The article's address; absent where it could not be published, and then there is no page either. */
  readonly slug?: string;
  /** The page's content, as the site's own route draws it. */
  readonly html?: string;
}

export interface DeskRow {
  readonly path: string;
  readonly slug: string;
  readonly title: string;
  readonly askedAs: readonly string[];
  readonly dimension: string;
  readonly category: string;
  readonly standing: Standing;
  readonly isOverdue: boolean;
  readonly errors: number;
  readonly warnings: number;
}

export interface DeskAnswer {
  readonly articles: readonly DeskRow[];
  readonly withheld: readonly { readonly path: string; readonly message: string }[];
  readonly others: readonly { readonly path: string; readonly reason: string }[];
  readonly overviews: readonly { readonly name: string; readonly path: string }[];
  readonly dimensions: readonly string[];
  readonly categories: readonly { readonly name: string; readonly question: string; readonly short: string }[];
  readonly tags: readonly { readonly slug: string; readonly label: string }[];
}

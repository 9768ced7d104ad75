import type { Finding } from '@/lib/content/check/finding';
import type { PublishState } from './show-draft';

/** What the studio's server asks of the process that reads and draws. */
export type DrawRequest = { readonly id: number } & DrawQuestion;
export type DrawQuestion =
  | { readonly kind: 'dashboard' }
  /** `isQuick`: while somebody types, with the related articles of a moment ago. */
  | { readonly kind: 'draw'; readonly path: string; readonly text: string; readonly isQuick?: boolean }
  | { readonly kind: 'media'; readonly name: string }
  | { readonly kind: 'close'; readonly path: string };

/** Characters of the text to replace, as a button that fixes a finding. */
export interface Fix {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  /** What the button says. */
  readonly label: string;
}

export type PlacedFinding = Finding & { readonly edit?: Fix | undefined };

export interface DrawnText {
  readonly findings: readonly PlacedFinding[];
  /** The page's content, as the site's own route draws it; absent where it could not be published, or has no page. */
  readonly html?: string;
}

export interface DashboardRow {
  readonly path: string;
  readonly slug: string;
  readonly title: string;
  readonly askedAs: readonly string[];
  readonly dimension: string;
  readonly category: string;
  readonly state: PublishState;
  readonly isOverdue: boolean;
  /** Published, and not as it is here: since the last commit or, without a repository, since the last build here. */
  readonly isChanged?: boolean;
  /** `YYYY-MM-DD`: of the last commit, or of the file where that is later or there is none. */
  readonly lastEdit: string;
  readonly errors: number;
  readonly warnings: number;
}

export interface DashboardFile {
  readonly path: string;
  /** What it is, in words. */
  readonly label: string;
  /** Not there yet: it can be begun. */
  readonly isAbsent: boolean;
}

export interface DashboardData {
  readonly articles: readonly DashboardRow[];
  readonly withheld: readonly { readonly path: string; readonly message: string }[];
  readonly others: readonly { readonly path: string; readonly reason: string }[];
  /** Everything else that is written here: overviews, templates, data files, those that a collection may have too. */
  readonly files: readonly DashboardFile[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly dimensions: readonly string[];
  readonly categories: readonly { readonly name: string; readonly question: string; readonly short: string }[];
  readonly tags: readonly { readonly slug: string; readonly label: string }[];
}

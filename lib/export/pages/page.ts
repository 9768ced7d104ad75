/** A page of the export while it is being finished. */
export interface Page {
  /** Below the export's folder: `articles/what-is-trust.html`. */
  readonly path: string;
  readonly html: string;
  /** What Next fetches to show this page after another one, and to bring it to life: React's description of it. */
  readonly payload: string;
}

/** Changes a page; equal pages give equal pages. It throws on a page that it cannot understand. */
export type PageStep = (page: Page) => string;

/**
 * Where the payload of a page lies.
 *
 * @example
 * getPayloadPath('articles/what-is-trust.html'); // => 'articles/what-is-trust.txt'
 */
export function getPayloadPath(path: string): string {
  return path.replace(/\.html$/, '.txt');
}

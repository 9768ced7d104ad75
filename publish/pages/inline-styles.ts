import { editHtml } from '../html/edit-html';
import { scanHtml } from '../html/scan-html';
import type { Page } from './page';

/** The text of a stylesheet by its address; `undefined` where there is none. */
export type GetStyles = (href: string) => string | undefined;

/**
 * Puts a page's stylesheets into the page, which saves the round trip before anything can be painted.
 *
 * The link stays, disabled, so that nobody fetches it: React looks for it when it takes the page over, and would add it
 * again if it were gone.
 *
 * @throws {Error} on a stylesheet that is not there.
 * @see docs/decisions/041-styles-in-the-page.md
 */
export function inlineStyles({ html }: Page, getStyles: GetStyles): string {
  const edits = scanHtml(html)
    .filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'stylesheet')
    .map(({ start, end, attributes }) => {
      const href = attributes.get('href') ?? '';
      const styles = getStyles(href);
      if (styles === undefined) throw new Error(`The stylesheet ${href} is not there.`);
      const link = html.slice(start, end).replace(/\/?>$/, ' disabled="">');
      return { start, end, text: `<style>${styles}</style>${link}` };
    });
  return editHtml(html, edits);
}

/**
 * A stylesheet as it can stand in any page: addresses beside it become addresses from the root.
 *
 * @param folder the address of the folder it lies in, with a slash at its end.
 * @example
 * rebaseStyles('a{src:url(../media/x.woff2)}', '/_next/static/chunks/'); // => 'a{src:url(/_next/static/media/x.woff2)}'
 */
export function rebaseStyles(styles: string, folder: string): string {
  return styles.replace(/url\((["']?)(?![a-z]+:|\/|#)([^"')]+)\1\)/gi, (_, quote: string, url: string) => {
    const { pathname } = new URL(url, `https://host${folder}`);
    return `url(${quote}${pathname}${quote})`;
  });
}

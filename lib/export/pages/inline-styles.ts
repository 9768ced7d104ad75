import { editHtml } from '../html/edit-html';
import { scanHtml } from '../html/scan-html';
import type { PageStyles } from '../styles/page-styles';
import type { Page } from './page';

/**
 * Puts a page's styles into the page, which saves the round trip before anything can be painted.
 *
 * The link stays, disabled, so that nobody fetches it: the loader lets it in when it wakes the page, and React, which
 * looks for it then, would add it again if it were gone.
 *
 * @param inlined gets every text that was put in.
 * @throws {Error} on a stylesheet that is not there.
 * @see docs/decisions/041-styles-in-the-page.md
 */
export function inlineStyles({ path, html }: Page, { get }: Pick<PageStyles, 'get'>, inlined: Set<string>): string {
  const edits = scanHtml(html)
    .filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'stylesheet')
    .map(({ start, end, attributes }) => {
      const href = attributes.get('href') ?? '';
      const styles = get(path, href);
      if (styles === undefined) throw new Error(`The stylesheet ${href} is not there.`);
      inlined.add(styles);
      const element = styles === '' ? '' : `<style>${styles}</style>`;
      const link = html.slice(start, end).replace(/\/?>$/, ' disabled="">');
      return { start, end, text: element + link };
    });
  return editHtml(html, edits);
}

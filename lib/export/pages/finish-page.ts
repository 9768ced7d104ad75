import { hrefTo } from '@/lib/site/paths';
import { type Edit, editHtml } from '../html/edit-html';
import { escapeAttribute } from '../html/escape-attribute';
import { scanHtml, type Tag } from '../html/scan-html';

/** What pages are made of, beside their own HTML. */
export interface PageParts {
  /** The text of each stylesheet by its address. */
  readonly styles: ReadonlyMap<string, string>;
  /** By the name of each island, the addresses of its code and of what that imports. */
  readonly islands: ReadonlyMap<string, string>;
  /** The address of the script that pages fetch once they are read. */
  readonly reader: string;
}

/**
 * Makes a published page of one that Next has written: Next's client goes, styles stand in the page,
 * and islands know where their code is.
 *
 * @throws {Error} on a stylesheet or an island that is not there.
 * @see docs/decisions/040-islands.md
 */
export function finishPage(html: string, { styles, islands, reader }: PageParts): string {
  return editHtml(
    html,
    scanHtml(html).flatMap((tag): Edit[] => {
      const { name, attributes, start, end } = tag;
      if (isFramework(tag)) return [{ start, end, text: '' }];
      if (name === 'link' && attributes.get('rel') === 'stylesheet') {
        const text = getPart(styles, attributes.get('href') ?? '', 'stylesheet');
        return [{ start, end, text: `<style>${text}</style>` }];
      }
      if (name === 'body') return [{ start: end - 1, end: end - 1, text: ` data-reader="${escapeAttribute(reader)}"` }];
      const island = name === 'site-island' ? attributes.get('data-island') : undefined;
      if (island === undefined) return [];
      const source = escapeAttribute(getPart(islands, island, 'island'));
      const place = start + '<site-island'.length;
      return [{ start: place, end: place, text: ` data-src="${source}"` }];
    }),
  );
}

/** What Next's client is begun with, inline. Anything else that is inline has to be the site's own, or the build fails. */
const BOOTSTRAP = /^\(?self\.__next_f\b/;

/** Next's client, and hints that would fetch it. */
function isFramework({ name, attributes, text = '' }: Tag): boolean {
  const rel = attributes.get('rel');
  // Next asks for a connection to the site itself, which is there.
  if (name === 'link')
    return rel === 'modulepreload' || rel === 'preconnect' || (rel === 'preload' && attributes.get('as') === 'script');
  if (name !== 'script' || attributes.has('type')) return false;
  const source = attributes.get('src');
  if (source !== undefined) return source.startsWith(hrefTo('/_next/static/'));
  return attributes.get('id') === '_R_' || BOOTSTRAP.test(text);
}

function getPart(parts: ReadonlyMap<string, string>, name: string, what: string): string {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`The ${what} ${name} is not there.`);
  return part;
}

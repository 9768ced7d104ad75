import { escapeAttribute } from '../html/edit-html';
import { scanHtml } from '../html/scan-html';
import { createPagePolicy, hashSource } from '../policy/content-security-policy';
import { listInlineCode } from '../policy/list-inline';

/**
 * Puts the page's Content-Security-Policy first into its head, with a hash for each of its inline scripts and styles.
 *
 * It holds wherever the page is opened, also on a host that sends no headers.
 *
 * @param styles the stylesheets that may be in pages.
 * @param borrowed stylesheets of other pages that this page's scripts read as documents.
 * @returns the page, and every hash, for the header that all pages share.
 * @throws {Error} on anything inline that is not known.
 * @see https://www.w3.org/TR/CSP3/#meta-element
 */
export function addPolicy(html: string, styles: ReadonlySet<string>, borrowed: readonly string[] = []) {
  const inline = listInlineCode(scanHtml(html), styles);
  const hashes = {
    scripts: inline.scripts.map(hashSource),
    styles: [...new Set([...inline.styles, ...borrowed])].map(hashSource),
  };
  const meta = `<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(createPagePolicy(hashes))}"/>`;
  const head = html.indexOf('<head>') + '<head>'.length;
  return { html: html.slice(0, head) + meta + html.slice(head), hashes };
}

import type { Finding } from '@/lib/content/check/finding';
import { getPageName } from '@/lib/content/read/page-name';
import { articlePath } from '@/lib/site/paths';
import { slugify } from '@/lib/text/slug';

/** Something that keeps a file from being published, and the address of the page that it would be. */
export interface Fault extends Finding {
  readonly href: string;
}

/**
 * The errors of a collection with the address at which a writer looks for the page: the last one that it had, or else the
 * one that its name makes.
 *
 * @param known by path: where articles were when they could be read.
 */
export function listFaults(findings: readonly Finding[], known: ReadonlyMap<string, string>): Fault[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) => ({
      ...finding,
      href: known.get(finding.path) ?? articlePath(slugify(getPageName(finding.path).name)),
    }));
}

/** The bar that says, on every other page, that something is not published. */
export function writeFaultBar(faults: readonly Fault[], hrefTo: (path: string) => string): string {
  if (faults.length === 0) return '';
  const files = new Map(faults.map((fault) => [fault.path, fault]));
  const items = [...files.values()].map(
    ({ path, line, message, href }) =>
      `<li><a href="${escape(hrefTo(href))}">${escape(path)}</a>, line ${line}: ${escape(message)}</li>`,
  );
  return `<aside id="dev-faults" role="status" aria-label="Faults"><b>Not published:</b><ul>${items.join('')}</ul></aside>`;
}

/** The page in the place of one that cannot be published: what is wrong, where, and how to fix it. */
export function writeFaultPage(
  faults: readonly Fault[],
  getSourceLine: (path: string, line: number) => string | undefined,
): string {
  const items = faults.map(({ path, line, message, fix }) => {
    const source = getSourceLine(path, line);
    const frame = source === undefined ? '' : `<pre><code>${line} | ${escape(source)}</code></pre>`;
    return `<li><p><b>${escape(path)}, line ${line}:</b> ${escape(message)}</p>${frame}<p>${escape(fix ?? '')}</p></li>`;
  });
  return `<h1>This page is not published</h1><p>It comes back when the file is fixed.</p><ul>${items.join('')}</ul>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

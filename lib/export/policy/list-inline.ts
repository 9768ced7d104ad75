import { hrefTo } from '@/lib/site/paths';
import type { Tag } from '../html/scan-html';
import { loadPageScripts, SPECULATION_RULES } from '../islands/page-scripts';

/** What browsers do not run: data for machines. */
const DATA_TYPES = new Set(['application/ld+json', 'application/json']);

/** What is inline in a page and has a right to be there. */
export interface InlineCode {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * Lists a page's inline scripts and styles, for the policy to let in.
 *
 * @param styles the stylesheets that the post-build step puts into pages.
 * @throws {Error} on a script that is not ours byte for byte, on a style that is not from a stylesheet of the export, on a
 * `style` attribute and on an event handler: none of them ever runs.
 */
export function listInlineCode(tags: readonly Tag[], styles: ReadonlySet<string>): InlineCode {
  const { head, end } = loadPageScripts();
  const found = { scripts: new Set<string>(), styles: new Set<string>() };
  for (const tag of tags) {
    const { name, attributes, text = '' } = tag;
    checkAttributes(tag);
    if (name === 'style') {
      if (!styles.has(text)) throw new Error(`An inline style is from no stylesheet: ${quote(text)}`);
      found.styles.add(text);
    }
    if (name !== 'script' || attributes.has('src')) continue;
    const type = attributes.get('type')?.trim().toLowerCase();
    if (type !== undefined && DATA_TYPES.has(type)) checkData(text);
    else if (type === undefined ? [head, end].includes(text) : isKnown(type, text)) found.scripts.add(text);
    else throw new Error(`An inline script is of no known shape: ${quote(text)}`);
  }
  return { scripts: [...found.scripts], styles: [...found.styles] };
}

function isKnown(type: string, text: string): boolean {
  return type === 'importmap' ? isIntegrityMap(text) : type === 'speculationrules' && text === SPECULATION_RULES;
}

/** Whether an import map says nothing but what the site's own modules are. */
function isIntegrityMap(text: string): boolean {
  const [, entries] = /^\{"integrity":(\{.*\})\}$/.exec(text) ?? [];
  if (entries === undefined) return false;
  const hashes = JSON.parse(entries) as Readonly<Record<string, string>>;
  const isOwn = ([path, hash]: [string, string]) =>
    path.startsWith(hrefTo('/_next/static/islands/')) && /^sha256-[\w+/]{43}=$/.test(hash);
  return JSON.stringify(hashes) === entries && Object.entries(hashes).every(isOwn);
}

function checkAttributes({ name, attributes }: Tag): void {
  for (const [attribute, value] of attributes) {
    if (attribute === 'style') throw new Error(`<${name}> has a style attribute: ${quote(value)}`);
    if (attribute.startsWith('on')) throw new Error(`<${name}> has an event handler: ${attribute}=${quote(value)}`);
    if (attribute === 'srcdoc') throw new Error(`<${name}> has a document in an attribute: ${quote(value)}`);
    // eslint-disable-next-line no-control-regex -- browsers ignore them in a scheme
    if (/^[\u0000-\u0020]*(?:javascript|vbscript|data)\s*:/i.test(value.replace(/[\u0000-\u001f]/g, ''))) {
      if (LEADS_SOMEWHERE.has(attribute)) throw new Error(`<${name}> runs an address: ${attribute}=${quote(value)}`);
    }
  }
}

const LEADS_SOMEWHERE = new Set(['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'poster', 'content']);

function checkData(text: string): void {
  try {
    JSON.parse(text);
  } catch {
    throw new Error(`A block of data is not JSON: ${quote(text)}`);
  }
}

function quote(text: string): string {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 99)}…` : text);
}

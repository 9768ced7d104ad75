import { posix } from 'node:path';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** An address that a Markdown text names, and where in the text it is written. */
interface LinkPlace {
  /** As it is written, without angle brackets. */
  readonly url: string;
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

const parser = unified().use(remarkParse).use(remarkGfm);

/**
 * The addresses of links, images and definitions of a Markdown text, each at its place.
 *
 * @param text the whole file; front matter is passed over.
 * @example
 * findLinks('See [why](why.md).'); // => [{ url: 'why.md', from: 10, to: 16, line: 1 }]
 */
export function findLinks(text: string): LinkPlace[] {
  const [head = ''] = /^---[ \t]*\n[^]*?^---[ \t]*$/m.exec(text) ?? [];
  const start = text.startsWith(head) ? head.length : 0;
  const body = text.slice(start);
  const places: LinkPlace[] = [];
  visit(parser.parse(body), (node: Nodes) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const begin = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (begin === undefined || end === undefined) return;
    const inner = node.type === 'link' ? (node.children.at(-1)?.position?.end.offset ?? begin) : begin;
    const source = body.slice(inner, end);
    const opener = node.type === 'definition' ? /\]:\s*(<?)/ : /\]\(\s*(<?)/;
    const found = opener.exec(source);
    if (!found) return;
    const from = inner + found.index + found[0].length;
    const rest = body.slice(from, end);
    const url = (found[1] === '<' ? /^[^>\n]*/ : /^[^\s()]*(?:\([^\s()]*\)[^\s()]*)*/).exec(rest)![0];
    if (url === '') return;
    const line = text.slice(0, start + from).split('\n').length;
    places.push({ url, from: start + from, to: start + from + url.length, line });
  });
  return places;
}

/**
 * The file that a relative address means, also without its ending, or `undefined` for an address of another kind.
 *
 * @param texts by the paths of the collection.
 * @example
 * findTarget(new Map(), 'articles/a.md', '../dimensions/trust.md#why'); // => 'dimensions/trust.md'
 */
export function findTarget(texts: ReadonlyMap<string, unknown>, path: string, url: string): string | undefined {
  const [address = ''] = url.split(/[?#]/, 1);
  if (address === '' || address.startsWith('/') || /^[a-z][a-z+.-]*:/i.test(address)) return undefined;
  try {
    const target = posix.join(posix.dirname(path), decodeURIComponent(address)).normalize('NFC');
    return ['', '.md', '.mdx'].map((ending) => target + ending).find((name) => texts.has(name)) ?? target;
  } catch {
    return undefined;
  }
}

/**
 * The address of a file from another one, written the way the old address was: with or without ending, `./` and escapes.
 *
 * @example
 * writeRelative('articles/a.md', 'dimensions/trust.md', './b#why'); // => '../dimensions/trust#why'
 */
export function writeRelative(from: string, to: string, old: string): string {
  const [, address = '', rest = ''] = /^([^?#]*)((?:[?#].*)?)$/s.exec(old) ?? [];
  const relative = posix.relative(posix.dirname(from), to);
  const bare = /\.[a-z]+$/i.test(address) ? relative : relative.replace(/\.[a-z]+$/i, '');
  const lead = address.startsWith('./') && !bare.startsWith('.') ? './' : '';
  return (
    lead + (/[\s()<>]/.test(bare) || address.includes('%') ? encodeURI(bare).replace(/[()]/g, escape) : bare) + rest
  );
}

function escape(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16)}`;
}

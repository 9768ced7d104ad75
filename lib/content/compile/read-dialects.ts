import { nameToEmoji } from 'gemoji';
import { slug } from 'github-slugger';
import type {
  Blockquote,
  Heading,
  Nodes,
  Parent,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  Text,
} from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { findAndReplace, type RegExpMatchObject, type ReplaceFunction } from 'mdast-util-find-and-replace';
import { SKIP, visit } from 'unist-util-visit';
import { createComponentNode, replaceChild } from './components';
import type { Locate, MarkupFault } from './describe-markup';
import { inlineText } from './plain-text';

/** What GitHub, Obsidian, Docusaurus, VitePress and MkDocs call their boxes, and which callout each becomes. */
const CALLOUTS = new Map(
  Object.entries({
    note: 'note info abstract summary todo question faq seealso quote cite success check done help',
    tip: 'tip fix',
    example: 'example',
    important: 'important attention',
    warning: 'warning caution danger error bug failure fail missing',
  }).flatMap(([type, names]) => names.split(' ').map((name) => [name, type])),
);

const IMAGE_FILE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?)$/i;

/**
 * Reads what the dialects of Markdown add, each into what it means: callouts, wiki links, `==marks==`, `~sub~` and
 * `^sup^`, emoji by name, `{#id}`, cells beyond the heading row.
 *
 * @returns the containers that it did not know; what they hold stays.
 */
export function readDialects(tree: Root, source: string, locate: Locate): MarkupFault[] {
  const faults: MarkupFault[] = [];
  visit(tree, (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    if (node.type === 'containerDirective') {
      const callout = readContainer(node);
      if (!callout) faults.push({ code: 'markup-template', name: `:::${node.name}`, location: locate(node) });
      replaceChild(parent, index, callout ? [callout] : node.children);
      return [SKIP, index];
    }
    if (node.type === 'blockquote') {
      const alert = readAlert(node);
      if (alert) {
        parent.children[index] = alert;
        return [SKIP, index];
      }
    }
    if (node.type === 'heading') readHeadingId(node);
    if (node.type === 'table') widenHead(node);
    if (node.type === 'delete' && isSubscript(node, source)) node.data = { hName: 'sub' };
    if (node.type === 'code' && /^dataview(js)?$/.test(node.lang ?? '')) {
      replaceChild(parent, index, []);
      return [SKIP, index];
    }
    return undefined;
  });
  if (source.includes('==')) markRuns(tree);
  const replacements: [RegExp, ReplaceFunction][] = [];
  if (source.includes('[[')) replacements.push([WIKI_LINK, readWikiLink]);
  if (source.includes('^'))
    replacements.push([/\s\^(?=[\w-]*[a-z])[\w-]{2,}\s*$/, dropBlockId], [/\^([^\s^[\]]{1,40})\^/g, readSuperscript]);
  if (/:[\w+-]+:/.test(source)) replacements.push([/(?<![\w:]):([a-z0-9_+-]+):(?![\w:])/g, readEmoji]);
  if (replacements.length > 0) findAndReplace(tree, replacements, { ignore: ['link', 'linkReference'] });
  return faults;
}

/** `:::note Title` */
function readContainer({ name, children, position }: ContainerDirective): RootContent | undefined {
  const type = CALLOUTS.get(name.toLowerCase());
  if (!type) return undefined;
  const [first, ...others] = children as RootContent[];
  const hasLabel = first?.type === 'paragraph' && first.data?.directiveLabel === true;
  const title = hasLabel ? inlineText(first).trim() : '';
  return createCallout(type, title, hasLabel ? others : children, position);
}

/** `> [!NOTE]`, with a title behind it or without one. */
function readAlert({ children, position }: Blockquote): RootContent | undefined {
  const [paragraph, ...others] = children;
  const lead = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  if (paragraph?.type !== 'paragraph' || lead?.type !== 'text') return undefined;
  const [mark = '', name = ''] = /^\[!([\w-]+)\][+-]?[ \t]*/.exec(lead.value) ?? [];
  if (mark === '') return undefined;
  const type = CALLOUTS.get(name.toLowerCase()) ?? 'note';
  const { before, after } = splitAtLine([
    { ...lead, value: lead.value.slice(mark.length) },
    ...paragraph.children.slice(1),
  ]);
  const title = before.map(inlineText).join('').trim();
  const rest: Paragraph[] = after.length > 0 ? [{ ...paragraph, children: after }] : [];
  return createCallout(type, title, [...rest, ...others], position);
}

function createCallout(
  type: string,
  title: string,
  children: readonly RootContent[],
  position: Nodes['position'],
): RootContent {
  return createComponentNode('Callout', { type, ...(title && { title }) }, [...children], position);
}

function splitAtLine(children: readonly PhrasingContent[]): { before: PhrasingContent[]; after: PhrasingContent[] } {
  for (const [index, child] of children.entries()) {
    const at = child.type === 'text' ? child.value.indexOf('\n') : -1;
    if (child.type === 'break') return { before: children.slice(0, index), after: children.slice(index + 1) };
    if (child.type !== 'text' || at === -1) continue;
    const value = child.value.slice(at + 1);
    return {
      before: [...children.slice(0, index), { ...child, value: child.value.slice(0, at) }],
      after: [...(value === '' ? [] : [{ ...child, value }]), ...children.slice(index + 1)],
    };
  }
  return { before: [...children], after: [] };
}

/** `## Heading {#own-id}` */
function readHeadingId(heading: Heading): void {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return;
  const [mark = '', id = ''] = /(?<!\s)\s*\{:?\s*#([\w-]+)(?![\w-])[^{}]*\}\s*$/.exec(last.value) ?? [];
  if (id === '') return;
  last.value = last.value.slice(0, -mark.length);
  heading.data = { ...heading.data, hProperties: { id } };
}

/** Cells beyond those of the heading row are shown too, under a heading that is empty. */
function widenHead(table: Table): void {
  const width = table.children.reduce((widest, { children }) => Math.max(widest, children.length), 0);
  const [head] = table.children;
  while (head && head.children.length < width) head.children.push({ type: 'tableCell', children: [] });
  const align = (table.align ??= []);
  while (align.length < width) align.push(null);
}

/** GitHub strikes out `~x~` as it does `~~x~~`; where it holds no space it stands for a subscript everywhere else. */
function isSubscript(node: Nodes, source: string): boolean {
  const start = node.position?.start.offset;
  return start !== undefined && source[start] === '~' && source[start + 1] !== '~' && !/\s/.test(inlineText(node));
}

const WIKI_LINK = /(!?)\[\[([^[\]|#\n]*)(?:#([^[\]|\n]*))?(?:\|([^[\]\n]*))?\]\]/g;

const readWikiLink: ReplaceFunction = (_: string, embeds: string, target: string, ...rest: unknown[]) => {
  const [heading = '', label = ''] = rest as (string | undefined)[];
  const position = locateMatch(rest.at(-1) as RegExpMatchObject);
  const name = target.trim();
  const place = heading.split('#').at(-1)!.trim();
  const shown = label.trim();
  if (name === '' && place === '') return false;
  const fragment = place === '' || place.startsWith('^') ? '' : `#${slug(place)}`;
  if (embeds && IMAGE_FILE.test(name)) {
    const alt = /^\d+(?:x\d+)?$/.test(shown) ? '' : shown;
    return { type: 'image', url: encodeURI(name), alt, ...position };
  }
  const text = shown || [name, place.replace(/^\^.*/, '')].filter(Boolean).join(': ');
  return { type: 'link', url: encodeURI(name) + fragment, children: [{ type: 'text', value: text }], ...position };
};

/** Where in the source something was found; what a text leaves out of it (escapes) is not counted. */
function locateMatch({ index, input, stack }: RegExpMatchObject): Pick<Text, 'position'> {
  const start = stack.at(-1)?.position?.start;
  if (!start) return {};
  const before = input.slice(0, index).split('\n');
  const line = start.line + before.length - 1;
  const column = before.at(-1)!.length + (before.length === 1 ? start.column : 1);
  // Where the source is read as HTML, a place without its offset is none.
  const offset = (start.offset ?? 0) + index;
  return { position: { start: { line, column, offset }, end: { line, column: column + 2, offset: offset + 2 } } };
}

const readSuperscript: ReplaceFunction = (_: string, value: string) => ({
  type: 'emphasis',
  data: { hName: 'sup' },
  children: [{ type: 'text', value }],
});

/** The name of a block in Obsidian; it is at the end of the block. */
const dropBlockId: ReplaceFunction = (_: string, match: RegExpMatchObject) => {
  const parent = match.stack.at(-2);
  const isLast = parent && 'children' in parent && parent.children.at(-1) === match.stack.at(-1);
  return isLast && parent.type === 'paragraph' ? '' : false;
};

const readEmoji: ReplaceFunction = (_: string, name: string) => nameToEmoji[name] ?? false;

/** `==marked *words*==`: the signs may be in different texts of one block. */
function markRuns(tree: Root): void {
  visit(tree, (node) => {
    if (!('children' in node) || node.type === 'root') return undefined;
    const parent = node as Parent;
    for (let open = 0; open < parent.children.length; open += 1) {
      const from = parent.children[open]!;
      const start = from.type === 'text' ? /(?<!=)==(?=[^\s=])/.exec(from.value)?.index : undefined;
      if (start === undefined || from.type !== 'text') continue;
      const found = findClosing(parent, open, start + 2);
      if (!found) continue;
      const { close, end } = found;
      const to = parent.children[close] as Text;
      const inner = parent.children.slice(open, close + 1).map((child, index) => {
        if (child.type !== 'text') return child;
        const isFirst = index === 0;
        const isLast = index === close - open;
        return { ...child, value: child.value.slice(isFirst ? start + 2 : 0, isLast ? end : undefined) };
      });
      const mark = { type: 'emphasis', data: { hName: 'mark' }, children: inner } as PhrasingContent;
      const pieces = [{ ...from, value: from.value.slice(0, start) }, mark, { ...to, value: to.value.slice(end + 2) }];
      parent.children.splice(
        open,
        close - open + 1,
        ...pieces.filter((piece) => piece.type !== 'text' || piece.value !== ''),
      );
    }
    return undefined;
  });
}

function findClosing(parent: Parent, open: number, from: number): { close: number; end: number } | undefined {
  for (let close = open; close < parent.children.length; close += 1) {
    const child = parent.children[close]!;
    if (child.type !== 'text') continue;
    const offset = close === open ? from : 0;
    // Right after emphasis or code, what comes before the signs is not in the same text.
    const match =
      (close > open && /^==(?!=)/.exec(child.value)) || /(?<=[^\s=])==(?!=)/.exec(child.value.slice(offset));
    const isEmpty = close === open && match?.index === 0;
    if (match && !isEmpty) return { close, end: offset + match.index };
  }
  return undefined;
}

import { htmlTagNames } from 'html-tag-names';
import type { Html, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import { mdxComponents } from '@/components/mdx';
import { createComponentNode } from './components';
import type { Locate, MarkupFault } from './describe-markup';
import { ALLOWED_ELEMENTS, REMOVED_ELEMENTS } from './sanitize-html';

const KNOWN = new Set(htmlTagNames);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Void elements that mean something by themselves. */
const SHOWN_VOID = new Set(['br', 'hr', 'img', 'wbr', 'col']);

const PIECE =
  /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[[^]*?\]\]>|<![a-z][^>]*>|<\/?[a-z][^\s>/"'=<]*(?:\s(?:"[^"]*"|'[^']*'|[^"'>])*|\/)?>|[^<]+|</gi;

/** What holds words rather than blocks. */
const INLINE = new Set('paragraph heading tableCell emphasis strong delete link linkReference defListTerm'.split(' '));

interface Piece {
  readonly kind: 'open' | 'close' | 'self-closing' | 'comment' | 'text';
  readonly source: string;
  /** As it was written; a component's name has capitals. */
  readonly name: string;
  readonly node: Html;
  partner?: Piece;
}

/**
 * Decides what every tag in a text is, before any of it becomes HTML: an element, a component, or words in angle
 * brackets. Afterwards `html` nodes hold only elements whose tags are in pairs, comments are gone, components are nodes
 * of their own, and all else is text.
 *
 * `List<String>`, `<team name>` and `<Enter>` are text: they have no partner and no values. A tag that is markup but
 * cannot be published goes, and what it holds stays.
 */
export function readHtml(tree: Root, locate: Locate): MarkupFault[] {
  const faults: MarkupFault[] = [];
  readChildren(tree, (code, { name, node }) => {
    faults.push({ code, name: `<${name}>`, location: locate(node) });
  });
  return faults;
}

type ReportPiece = (code: MarkupFault['code'], piece: Piece) => void;

function readChildren(parent: Parent, report: ReportPiece): void {
  const pieces = new Map<Html, Piece[]>();
  for (const child of parent.children) {
    if (child.type === 'html') pieces.set(child, splitHtml(child));
    else if ('children' in child) readChildren(child, report);
  }
  if (pieces.size > 0) {
    pairTags([...pieces.values()].flat());
    parent.children = rebuild(parent, pieces, report);
  }
  parent.children = parent.children.map((child) => liftComponent(child));
}

/** A paragraph that holds a component and nothing else is that component. */
function liftComponent(paragraph: RootContent): RootContent {
  if (paragraph.type !== 'paragraph') return paragraph;
  const [only, ...others] = paragraph.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  ) as RootContent[];
  if (only?.type !== 'component' || others.length > 0) return paragraph;
  const words = only.children as PhrasingContent[];
  only.children = words.length > 0 ? [{ type: 'paragraph', children: words }] : [];
  return only;
}

function splitHtml(node: Html): Piece[] {
  return [...node.value.matchAll(PIECE)].map(([source]) => {
    const [, slash, name = ''] = /^<(\/?)([a-z][^\s>/"'=<]*)/i.exec(source) ?? [];
    return { kind: getKind(source, slash, name), source, name, node };
  });
}

function getKind(source: string, slash: string | undefined, name: string): Piece['kind'] {
  if (/^<[!?]/.test(source)) return 'comment';
  if (name === '') return 'text';
  if (slash) return 'close';
  return /\/\s*>$/.test(source) || VOID.has(name.toLowerCase()) ? 'self-closing' : 'open';
}

/** Gives every opening tag its closing one; what lies between two partners is in pairs too. */
function pairTags(pieces: readonly Piece[]): void {
  const open: Piece[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'open') open.push(piece);
    if (piece.kind !== 'close') continue;
    const at = open.findLastIndex(({ name }) => name.toLowerCase() === piece.name.toLowerCase());
    if (at === -1) continue;
    const partner = open[at]!;
    open.length = at;
    partner.partner = piece;
    piece.partner = partner;
  }
}

type Decision = 'keep' | 'drop' | 'text' | 'component' | 'remove';

/** Builds the children of one node again, each run between the tags of a component as that component's. */
function rebuild(
  { type, children }: Parent,
  pieces: ReadonlyMap<Html, readonly Piece[]>,
  report: ReportPiece,
): RootContent[] {
  const isInline = INLINE.has(type);
  const root: RootContent[] = [];
  const levels: { readonly into: RootContent[]; readonly open?: Piece }[] = [{ into: root }];
  let removedBy: Piece | undefined;
  const push = (node: RootContent) => void levels.at(-1)!.into.push(node);

  for (const child of children) {
    if (child.type !== 'html') {
      if (!removedBy) push(child);
      continue;
    }
    let html = '';
    let hasElements = false;
    const flush = () => {
      const node = { ...child, value: html };
      if (hasElements || (isInline && html !== '')) push(node);
      else if (html.trim() !== '') push({ type: 'paragraph', children: [node], position: child.position });
      html = '';
      hasElements = false;
    };
    for (const piece of pieces.get(child)!) {
      if (removedBy) {
        if (piece === removedBy.partner) removedBy = undefined;
        continue;
      }
      const decision = decide(piece, isInline, report);
      if (decision === 'keep') {
        html += closeTag(piece);
        hasElements = true;
      } else if (decision === 'text') html += piece.source.replace(/</g, '&lt;');
      else if (decision === 'remove') {
        if (!piece.partner && piece.kind === 'open') break;
        removedBy = piece.partner ? piece : undefined;
      }
      if (decision !== 'component') continue;
      if (isInline && !(type === 'paragraph' && isAlone(children, piece))) {
        if (piece.kind !== 'close') report('mdx-component-props', piece);
        continue;
      }
      flush();
      if (piece.kind === 'open') levels.push({ into: [], open: piece });
      else {
        const { into, open } = piece.kind === 'close' ? levels.pop()! : { into: [], open: piece };
        push(createComponentNode(open!.name, readAttributes(open!.source), into, open!.node.position));
      }
    }
    flush();
  }
  return root;
}

/** `<kbd/>` closes nothing in HTML. */
function closeTag({ kind, name, source }: Piece): string {
  const isOpen = kind === 'self-closing' && !VOID.has(name.toLowerCase());
  return isOpen ? source.replace(/\/\s*>$/, `></${name}>`) : source;
}

/** Whether a component is all that a paragraph holds; then it is on lines of its own. */
function isAlone(children: readonly RootContent[], piece: Piece): boolean {
  const own = (node: RootContent | undefined) => node === piece.node || node === piece.partner?.node;
  const words = children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  return own(words[0]) && own(words.at(-1));
}

function decide(piece: Piece, isInline: boolean, report: ReportPiece): Decision {
  const { kind, name, source } = piece;
  if (kind === 'text') return 'text';
  if (kind === 'comment') {
    report('markup-html-comment', piece);
    return 'drop';
  }
  const isPaired = kind === 'self-closing' || piece.partner !== undefined;
  if (Object.hasOwn(mdxComponents, name)) {
    if (isPaired) return 'component';
    report('mdx-component-props', piece);
    return 'drop';
  }
  const tag = name.toLowerCase();
  const hasValues = /=\s*\S/.test(source);
  if (!KNOWN.has(tag) && tag !== 'svg' && tag !== 'math') {
    const isMarkup =
      piece.partner !== undefined || (kind === 'self-closing' && (hasValues || /^[A-Z]/.test(name))) || hasValues;
    if (!isMarkup) return 'text';
    if (kind !== 'close') report(/^[A-Z]/.test(name) ? 'mdx-component-unknown' : 'markup-html', piece);
    return 'drop';
  }
  if (REMOVED_ELEMENTS.has(tag)) {
    if (kind === 'open' && !piece.partner && !hasValues && isInline) return 'text';
    if (kind !== 'close') report('markup-html', piece);
    return 'remove';
  }
  if (VOID.has(tag)) {
    if (SHOWN_VOID.has(tag)) return 'keep';
    if (!hasValues && isInline) return 'text';
    report('markup-html', piece);
    return 'drop';
  }
  if (!isPaired) {
    if (kind === 'open' && !hasValues && isInline) return 'text';
    if (kind === 'open') report('markup-html', piece);
    return 'drop';
  }
  if (!ALLOWED_ELEMENTS.has(tag) && kind !== 'close') report('markup-html', piece);
  return ALLOWED_ELEMENTS.has(tag) ? 'keep' : 'drop';
}

/** The properties of a component's tag. */
function readAttributes(tag: string): Record<string, string> {
  const attributes = tag.replace(/^<[^\s/>]+/, '').replace(/\/?>$/, '');
  const pattern = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
  return Object.fromEntries(
    [...attributes.matchAll(pattern)].map(([, name, double, single, bare]) => [name!, double ?? single ?? bare ?? '']),
  );
}

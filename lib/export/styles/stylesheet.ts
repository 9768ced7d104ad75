import postcss, { type ChildNode, type Container } from 'postcss';
import { type IsUsed, readSelector } from './read-selector';

/** A stylesheet of which pages take what they need. */
export interface Stylesheet {
  /**
   * The rules that can apply to a page with these names, in their order.
   *
   * @param names elements, `.classes`, `#ids`, and the custom properties (`--color-ink`) that the page itself refers to.
   */
  readonly pick: (names: ReadonlySet<string>) => string;
  /** How long that would be, about, in characters. */
  readonly measure: (names: ReadonlySet<string>) => number;
  /** All of it but the fonts, which `pick` always keeps. */
  readonly withoutFonts: string;
}

/** A rule, or an at-rule around rules or declarations. */
interface Block {
  readonly head: string;
  readonly isUsed?: IsUsed;
}

/** A declaration, or an at-rule without a block. */
interface Piece {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The custom property or animation that it is for, which must be used by something else. */
  readonly defines?: string;
  readonly uses: readonly string[];
}

/**
 * Takes a stylesheet apart, to give each kind of page its rules.
 *
 * @example
 * parseStylesheet('p{color:red}.note:hover{color:blue}').pick(new Set(['p'])); // => 'p{color:red}'
 */
export function parseStylesheet(text: string): Stylesheet {
  const root = postcss.parse(text);
  const pieces = [listLayers(root), ...listPieces(root, [])].filter(({ text }) => text !== '');

  function list(names: ReadonlySet<string>): Piece[] {
    const known = new Map<Block, boolean>();
    const isUsed = (block: Block) => {
      const answer = known.get(block) ?? block.isUsed?.(names) ?? true;
      known.set(block, answer);
      return answer;
    };
    return pieces.filter(({ blocks }) => blocks.every(isUsed));
  }
  return {
    pick: (names) => write(dropUnnamed(list(names), names)),
    measure: (names) => list(names).reduce((sum, { text }) => sum + text.length, 0),
    withoutFonts: write(pieces.filter(({ blocks }) => blocks[0]?.head !== '@font-face')),
  };
}

/** Layers rank by where they are first named, so all are named, whatever is left of them. */
function listLayers(root: Container): Piece {
  const layers = new Set<string>();
  root.walkAtRules('layer', ({ params, parent }) => {
    if (parent?.type === 'root') params.split(',').forEach((name) => layers.add(name.trim()));
  });
  return { text: layers.size > 0 ? `@layer ${[...layers].join(',')}` : '', blocks: [], uses: [] };
}

function listPieces(container: Container, blocks: readonly Block[], name?: string): Piece[] {
  return (container.nodes as ChildNode[]).flatMap((node): Piece[] => {
    if (node.type === 'comment') return [];
    if (node.type === 'rule') {
      // What stands in an animation are moments, not elements.
      const isUsed = name?.startsWith('@') ? undefined : readSelector(node.selector);
      return listPieces(node, [...blocks, { head: node.selector, isUsed }], name);
    }
    if (node.type === 'atrule' && node.nodes) {
      const head = `@${node.name} ${node.params}`.trim();
      return listPieces(node, [...blocks, { head }], getDefined(node.name, node.params) ?? name);
    }
    const text = node.toString();
    const own = node.type === 'decl' && node.prop.startsWith('--') ? node.prop : undefined;
    const uses = [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, used]) => used!);
    if (node.type === 'decl' && /^(?:-\w+-)?animation(?:-name)?$/.test(node.prop)) {
      uses.push(...node.value.split(/[\s,]+/).map((word) => `@${word}`));
    }
    return [{ text, blocks, defines: name ?? own, uses }];
  });
}

function getDefined(name: string, params: string): string | undefined {
  if (name === 'property') return params;
  return /^(?:-\w+-)?keyframes$/.test(name) ? `@${params}` : undefined;
}

/** Without the custom properties and animations that nothing names, and those that only these named. */
function dropUnnamed(pieces: readonly Piece[], names: ReadonlySet<string>): readonly Piece[] {
  const used = new Set([...names, ...pieces.flatMap(({ uses }) => uses)]);
  const rest = pieces.filter(({ defines }) => defines === undefined || used.has(defines));
  return rest.length === pieces.length ? rest : dropUnnamed(rest, names);
}

function write(pieces: readonly Piece[]): string {
  let text = '';
  let open: readonly Block[] = [];
  for (const piece of [...pieces, { text: '', blocks: [] }]) {
    const { blocks } = piece;
    const firstOther = blocks.findIndex((block, depth) => block !== open[depth]);
    const shared = firstOther === -1 ? Math.min(blocks.length, open.length) : firstOther;
    const isSibling = shared === open.length && shared === blocks.length;
    if (!/[{}]$/.test(text) && text !== '' && (isSibling || shared === open.length)) text += ';';
    text += '}'.repeat(open.length - shared);
    text += blocks
      .slice(shared)
      .map(({ head }) => `${head}{`)
      .join('');
    text += piece.text;
    open = blocks;
  }
  return text.replace(/;$/, '');
}

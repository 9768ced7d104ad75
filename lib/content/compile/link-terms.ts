import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/** A word of the vocabulary, where its page is, and the element of this page that says what it means. */
export interface MarkedTerm {
  readonly label: string;
  readonly href: string;
  readonly noteId: string;
}

const NOT_IN = new Set(['a', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'svg', 'strong', 'aside']);

/**
 * Turns the first mention of each term into a link to its page, which shows what it means in place where the browser
 * can do that without a script.
 *
 * @see https://developer.mozilla.org/en-US/docs/Web/API/Popover_API/Using_interest_invokers
 */
export function linkTerms(tree: Root, terms: readonly MarkedTerm[]): void {
  const open = new Map(terms.map((term) => [normalize(term.label), term]));
  const pattern = createTermPattern([...open.keys()]);
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && NOT_IN.has(node.tagName)) return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    const pieces = split(node.value, pattern, open);
    if (pieces.length < 2) return undefined;
    parent.children.splice(index, 1, ...pieces);
    return index + pieces.length;
  });
}

/** The text with what is a term in it, as nodes; each term is taken from those that are still open. */
function split(text: string, pattern: RegExp, open: Map<string, MarkedTerm>): ElementContent[] {
  const pieces: ElementContent[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const key = normalize(match[0]);
    const term = open.get(key);
    if (!term) continue;
    open.delete(key);
    const { href, noteId } = term;
    pieces.push(
      { type: 'text', value: text.slice(end, match.index) },
      h('a', { href, className: ['term'], interestfor: noteId }, match[0]),
    );
    end = match.index + match[0].length;
  }
  return [...pieces, { type: 'text', value: text.slice(end) }];
}

/**
 * Finds labels as whole words, whatever their case and the spaces in them.
 *
 * @example
 * 'Their decision  rights'.match(createTermPattern(['decision rights'])); // => ['decision  rights']
 */
export function createTermPattern(labels: readonly string[]): RegExp {
  const alternatives = [...labels]
    .sort((a, b) => b.length - a.length)
    .map((label) => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives.join('|') || '(?!)'})(?![\\p{L}\\p{N}-])`, 'giu');
}

function normalize(label: string): string {
  return label.toLowerCase().replace(/\s+/g, ' ');
}

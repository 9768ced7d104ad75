import selectorParser, { type Selector } from 'postcss-selector-parser';

/** Whether something can apply to a page with these names. */
export type IsUsed = (names: ReadonlySet<string>) => boolean;

/** Parts of fields that browsers draw; nothing else has them. */
const OF_FIELDS = /^::(?:placeholder|file-selector-button|-webkit-(?:date|calendar|search|inner|outer))/;

/**
 * What a selector asks of a page: every element, class and id that it names must be there.
 *
 * States and attributes ask nothing, for they change while a page is read, and neither does what stands in `:not()` and
 * `:has()`.
 *
 * @example
 * readSelector('p.note[open]:hover')(new Set(['p', '.note'])); // => true
 */
export function readSelector(selector: string): IsUsed {
  return oneOf(selectorParser().astSync(selector).nodes);
}

function oneOf(selectors: readonly Selector[]): IsUsed {
  const tests = selectors.map(allOf);
  return (names) => tests.some((isUsed) => isUsed(names));
}

function allOf({ nodes }: Selector): IsUsed {
  const tests = nodes.flatMap((node): IsUsed[] => {
    if (node.type === 'class') return [(names) => names.has(`.${node.value}`)];
    if (node.type === 'id') return [(names) => names.has(`#${node.value}`)];
    if (node.type === 'tag') return [(names) => names.has(node.value.toLowerCase())];
    if (node.type !== 'pseudo') return [];
    if (OF_FIELDS.test(node.value)) return [(names) => names.has('input') || names.has('textarea')];
    return /^:(?:is|where|-\w+-any)$/i.test(node.value) ? [oneOf(node.nodes)] : [];
  });
  return (names) => tests.every((isUsed) => isUsed(names));
}

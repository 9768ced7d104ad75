import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { text } from '#words/article';

/** More columns than this may be wider than the text, so the table scrolls by itself. */
const MAX_COLUMNS_THAT_FIT = 5;

/**
 * Makes tables that can be read at any width.
 *
 * The first cell of a row heads it, unless it is empty, and every other cell carries the heading of its column, so that on
 * a narrow screen a row can be shown as a list of named values. The roles are spelled out, because a table that is shown
 * as a list loses its own in some browsers. Alignment becomes a class: an attribute would end as an inline style.
 *
 * @see https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html
 */
export function setTables(tree: Root): void {
  let count = 0;
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || index === undefined || !parent) return undefined;
    count += 1;
    const [head, ...rows] = listElements(node, ['tr']);
    const headings = head ? listElements(head, ['th']).map(toString) : [];
    if (head) describeHead(head);
    for (const row of rows) describeRow(row, headings);
    for (const group of listElements(node, ['thead', 'tbody'])) group.properties.role = 'rowgroup';
    node.properties.role = 'table';
    const isWide = headings.length > MAX_COLUMNS_THAT_FIT;
    const scrolls = { role: 'region', ariaLabel: text.table(count), tabIndex: 0 };
    const className = ['table-frame', ...(isWide ? ['table-frame-wide'] : [])];
    parent.children[index] = h('div', { className, ...(isWide && scrolls) }, [node]);
    return SKIP;
  });
}

function describeHead(row: Element): void {
  for (const cell of listCells(row)) {
    if (toString(cell).trim() !== '') Object.assign(cell.properties, { role: 'columnheader', scope: 'col' });
    else {
      // The corner of a table heads nothing.
      cell.tagName = 'td';
      cell.properties.role = 'cell';
    }
  }
}

function describeRow(row: Element, headings: readonly string[]): void {
  listCells(row).forEach((cell, column) => {
    if (column === 0 && toString(cell).trim() !== '') {
      cell.tagName = 'th';
      Object.assign(cell.properties, { role: 'rowheader', scope: 'row' });
    } else {
      const label = headings[column];
      Object.assign(cell.properties, { role: 'cell', ...(label && { dataLabel: label }) });
    }
  });
}

/** The cells of a row, with classes in the place of `align`. */
function listCells(row: Element): Element[] {
  row.properties.role = 'row';
  return row.children
    .filter((child) => child.type === 'element')
    .map((cell) => {
      const { align } = cell.properties;
      delete cell.properties.align;
      if (align === 'right' || align === 'center') cell.properties.className = [`align-${align}`];
      return cell;
    });
}

/** The elements of some names, without those in one another. */
function listElements(node: Element, names: readonly string[]): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return names.includes(child.tagName) ? [child] : listElements(child, names);
  });
}

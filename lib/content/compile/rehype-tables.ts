import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { text } from '#words/article';

/** More columns than this may be wider than the text, so the table scrolls by itself. */
const MAX_COLUMNS_THAT_FIT = 5;

/**
 * Makes tables that can be read at any width.
 *
 * The first cell of a row heads it, unless it is empty, and every other cell carries the heading of its column, so that on a narrow screen
 * a row can be shown as a list of named values. The roles are spelled out, because a table that is shown as a list
 * loses its own in some browsers. Alignment becomes a class: an attribute would end as an inline style.
 *
 * @see https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html
 */
export function rehypeTables() {
  return (tree: Root): void => {
    let count = 0;
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || index === undefined || !parent) return;
      count += 1;
      const rows = listElements(node, 'tr');
      const headings = listElements(rows[0], 'th').map(toString);
      rows.forEach((row, rowIndex) => describeRow(row, rowIndex === 0 ? undefined : headings));
      node.properties.role = 'table';
      for (const group of [...listElements(node, 'thead'), ...listElements(node, 'tbody')]) {
        group.properties.role = 'rowgroup';
      }
      parent.children[index] = wrap(node, headings.length, count);
      return SKIP;
    });
  };
}

function wrap(table: Element, columnCount: number, number: number): Element {
  if (columnCount <= MAX_COLUMNS_THAT_FIT) return h('div', { className: ['table-frame'] }, [table]);
  const properties = {
    className: ['table-frame', 'table-frame-wide'],
    role: 'region',
    ariaLabel: text.table(number),
    tabIndex: 0,
  };
  return h('div', properties, [table]);
}

/** @param headings those of the columns; none for the row that holds them. */
function describeRow(row: Element, headings: readonly string[] | undefined): void {
  row.properties.role = 'row';
  row.children
    .filter((child): child is Element => child.type === 'element')
    .forEach((cell, column) => {
      const { align } = cell.properties;
      delete cell.properties.align;
      if (align === 'right' || align === 'center') cell.properties.className = [`align-${align}`];
      if (!headings && toString(cell).trim() === '') {
        // The corner of a table heads nothing.
        cell.tagName = 'td';
        cell.properties.role = 'cell';
      } else if (!headings) Object.assign(cell.properties, { role: 'columnheader', scope: 'col' });
      else if (column === 0 && toString(cell).trim() !== '') {
        cell.tagName = 'th';
        Object.assign(cell.properties, { role: 'rowheader', scope: 'row' });
      } else {
        const label = headings[column];
        Object.assign(cell.properties, { role: 'cell', ...(label && { dataLabel: label }) });
      }
    });
}

function listElements(node: Element | undefined, tagName: string): Element[] {
  const found: Element[] = [];
  const walk = (children: readonly ElementContent[]): void => {
    for (const child of children) {
      if (child.type !== 'element') continue;
      if (child.tagName === tagName) found.push(child);
      else walk(child.children);
    }
  };
  walk(node?.children ?? []);
  return found;
}

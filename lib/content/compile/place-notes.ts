import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { text as words } from '#words/article';

/**
 * Moves each footnote from the end of the text to right after the block that refers to it.
 *
 * There it can be in the margin opposite its words on a wide screen, opens in place on a narrow one, and is read out
 * where it belongs. A note that is referred to more than once comes after its first reference.
 *
 * @see https://www.w3.org/TR/dpub-aria-1.1/#doc-footnote
 */
export function placeNotes(tree: Root): void {
  const notes = takeNotes(tree);
  if (notes.size === 0) return;
  tree.children = tree.children.flatMap<RootContent>((block) => {
    if (block.type !== 'element') return [block];
    const called = callNotes(block, notes);
    return called.length === 0 ? [block] : [h('div', { className: ['noted'] }, [block, ...called])];
  });
}

/** The notes that a block refers to and that are nowhere yet, each followed by those that it refers to itself. */
function callNotes(block: Element, notes: Map<string, ElementContent[]>): Element[] {
  return numberReferences(block).flatMap(({ id, number }, index) => {
    const children = notes.get(id);
    if (!children) return [];
    notes.delete(id);
    const note = createNote(children, id, number, index + 1);
    return [note, ...callNotes(note, notes)];
  });
}

/** Takes the list of notes off the end of the text: the contents of each, by its id. */
function takeNotes(tree: Root): Map<string, ElementContent[]> {
  const notes = new Map<string, ElementContent[]>();
  const list = tree.children.find((node) => node.type === 'element' && 'dataFootnotes' in node.properties);
  if (!list) return notes;
  visit(list, 'element', (node) => {
    if (node.tagName === 'li' && node.properties.id) notes.set(String(node.properties.id), node.children);
  });
  tree.children = tree.children.filter((node) => node !== list);
  return notes;
}

/** Names the references of a block, and marks the first three so that the margin can find their lines. */
function numberReferences(block: Element): { readonly id: string; readonly number: string }[] {
  const references: { id: string; number: string }[] = [];
  visit(block, 'element', (node) => {
    const [link] = node.children;
    if (node.tagName !== 'sup' || link?.type !== 'element' || !('dataFootnoteRef' in link.properties)) return;
    const [text] = link.children;
    const number = text?.type === 'text' ? text.value : '';
    references.push({ id: String(link.properties.href).slice(1), number });
    node.properties.className = ['note-reference', `note-reference-${references.length}`];
    const { href, id } = link.properties;
    link.properties = { href, id, role: 'doc-noteref', ariaLabel: words.note(number) };
  });
  return references;
}

function createNote(children: ElementContent[], id: string, number: string, place: number): Element {
  const properties = { className: ['note', `note-${place}`], id, role: 'doc-footnote', ariaLabel: words.note(number) };
  const note = h('aside', properties, children);
  visit(note, 'element', (node) => {
    if (!('dataFootnoteBackref' in node.properties)) return;
    node.properties = {
      href: node.properties.href,
      className: ['note-back'],
      role: 'doc-backlink',
      ariaLabel: words.backFromNote(number),
    };
  });
  const first = note.children.find((child): child is Element => child.type === 'element');
  first?.children.unshift(h('span', { className: ['note-number'], ariaHidden: 'true' }, number), {
    type: 'text',
    value: ' ',
  });
  return note;
}

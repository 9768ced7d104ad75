import type { Root } from 'hast';
import { raw } from 'hast-util-raw';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { VFile } from 'vfile';
import { COMPONENT_TAG } from './components';

/** Elements of HTML that mean something in a text; others are taken away from around what they hold. */
export const ALLOWED_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn dl dt em figcaption figure h1 h2 h3 h4 ' +
    'h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small strong sub summary sup table tbody td tfoot th thead ' +
    'time tr u ul var wbr'
  ).split(' '),
);

/** Elements that go with all that they hold: it is not text. */
export const REMOVED_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'applet audio canvas embed frame frameset head iframe link math meta noembed noframes noscript object param ' +
    'plaintext script select source style svg template textarea title track video xmp'
  ).split(' '),
);

const SCHEMA: Schema = {
  tagNames: [...ALLOWED_ELEMENTS, COMPONENT_TAG, 'section', 'input'],
  strip: [...REMOVED_ELEMENTS],
  // Addresses are judged one by one, elsewhere.
  protocols: {},
  // Ids are made unique where all of them are known.
  clobber: [],
  attributes: {
    '*': ['id', 'lang', 'dir', 'title'],
    a: [
      'href',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      'ariaDescribedBy',
      'ariaLabel',
      ['className', 'data-footnote-backref'],
    ],
    code: [['className', /^language-./, 'math-inline', 'math-display']],
    details: ['open'],
    img: ['src', 'alt', 'width', 'height'],
    input: [['disabled', true], ['type', 'checkbox'], 'checked'],
    li: ['value', ['className', 'task-list-item']],
    ol: ['start', 'reversed', 'type', ['className', 'contains-task-list']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
    ul: [['className', 'contains-task-list']],
    [COMPONENT_TAG]: ['dataName', 'dataProps'],
  },
  required: { input: { disabled: true, type: 'checkbox' } },
  ancestors: {
    ...Object.fromEntries(
      ['caption', 'colgroup', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'].map((name) => [name, ['table']]),
    ),
    li: ['ol', 'ul'],
    summary: ['details'],
  },
};

/**
 * Reads the HTML in a tree as a browser would and keeps what is on the list: elements, their properties, nothing that
 * runs, loads or looks like something else.
 *
 * @see https://github.com/syntax-tree/hast-util-sanitize
 */
export function sanitizeHtml(tree: Root): Root {
  // Only with a file, whatever is in it, does the parser say where things are.
  const parsed = raw(tree, { file: new VFile() }) as Root;
  return sanitize(parsed, SCHEMA) as Root;
}

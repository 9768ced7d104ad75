import { decodeHTMLAttribute } from 'entities';
import postcss, { type Container } from 'postcss';

/**
 * A stylesheet without the rules that ask for a class that is not there. The order of what stays is the same.
 *
 * @example
 * pickStyles('p{top:0}.a{top:1px}.b{top:2px}', new Set(['a'])); // => 'p{top:0}.a{top:1px}'
 */
export function pickStyles(styles: string, classes: ReadonlySet<string>): string {
  const root = postcss.parse(styles);
  root.walkRules((rule) => {
    const { parent } = rule;
    if (parent?.type === 'atrule' && (parent as Container & { name?: string }).name?.endsWith('keyframes')) return;
    const selectors = rule.selectors.filter((selector) => listClasses(selector).every((name) => classes.has(name)));
    if (selectors.length === 0) rule.remove();
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) remove(rule);
  });
  return root.toString();
}

/** @yields every class that an element of a page has. */
export function* listUsedClasses(html: string): Generator<string> {
  for (const [, value] of html.matchAll(/\sclass="([^"]*)"/g)) yield* decodeHTMLAttribute(value!).split(/\s+/);
}

function remove(rule: Container): void {
  const { parent } = rule;
  rule.remove();
  if (parent && parent.type === 'atrule' && parent.nodes?.length === 0) remove(parent);
}

const GROUP = /(?<!\\)\((?:\\[^]|[^()\\])*\)/g;
const CLASS = /\.((?:\\[\da-f]{1,6}\s?|\\[^]|[\w-])+)/gi;

/** Those that an element must have; what stands in brackets, as in `:is(.a, .b)`, may be one of several. */
function listClasses(selector: string): string[] {
  let outside = selector;
  for (let before = ''; before !== outside;) {
    before = outside;
    outside = before.replace(GROUP, '');
  }
  return [...outside.matchAll(CLASS)].map(([, name]) => unescape(name!));
}

/** @see https://www.w3.org/TR/css-syntax-3/#consume-escaped-code-point */
function unescape(name: string): string {
  return name.replace(/\\(?:([\da-f]{1,6})\s?|([^]))/gi, (_, hex: string | undefined, sign: string) =>
    hex === undefined ? sign : String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}

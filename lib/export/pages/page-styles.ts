import { decodeHTMLAttribute } from 'entities';
import postcss, { type Container } from 'postcss';

/**
 * A stylesheet as it can be in any page: addresses next to it become addresses from the root.
 *
 * @param folder the address of the folder it lies in, with a slash at its end.
 * @example
 * rebaseStyles('a{src:url(../media/x.woff2)}', '/_next/static/chunks/'); // => 'a{src:url(/_next/static/media/x.woff2)}'
 */
export function rebaseStyles(styles: string, folder: string): string {
  return styles.replace(/url\((["']?)(?![a-z]+:|\/|#)([^"')]+)\1\)/gi, (_, quote: string, url: string) => {
    const { pathname } = new URL(url, `https://host${folder}`);
    return `url(${quote}${pathname}${quote})`;
  });
}

/**
 * A stylesheet without the rules that ask for a class or an element that is not there. The order of what stays is the same.
 *
 * @param used what is there, as `listUsed` names it.
 * @example
 * pickStyles('p{top:0}ul{top:0}.a{top:1px}.b{top:2px}', new Set(['p', '.a'])); // => 'p{top:0}.a{top:1px}'
 */
export function pickStyles(styles: string, used: ReadonlySet<string>): string {
  const root = postcss.parse(styles);
  root.walkRules((rule) => {
    const { parent } = rule;
    if (parent?.type === 'atrule' && (parent as Container & { name?: string }).name?.endsWith('keyframes')) return;
    const selectors = rule.selectors.filter((selector) => listNeeded(selector).every((name) => used.has(name)));
    if (selectors.length === 0) rule.remove();
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) remove(rule);
  });
  return root.toString();
}

/** @yields every element of a page by its name, every class with a dot before it, and the kinds of its fields: `type=date`. */
export function* listUsed(html: string): Generator<string> {
  for (const [, name] of html.matchAll(/<([a-z][\w-]*)/g)) yield name!;
  for (const [, type] of html.matchAll(/\stype="([a-z]+)"/g)) yield `type=${type!}`;
  for (const [, value] of html.matchAll(/\sclass="([^"]*)"/g)) {
    for (const name of decodeHTMLAttribute(value!).split(/\s+/)) yield `.${name}`;
  }
}

function remove(rule: Container): void {
  const { parent } = rule;
  rule.remove();
  if (parent && parent.type === 'atrule' && parent.nodes?.length === 0) remove(parent);
}

const GROUP = /(?<!\\)\((?:\\[^]|[^()\\])*\)/g;
const CLASS = /\.((?:\\[\da-f]{1,6}\s?|\\[^]|[\w-])+)/gi;
/** What is not a name of an element: attributes, and whatever has a sign before it. */
const NO_ELEMENT = /\[[^[\]]*\]|(?:::?|[.#])(?:\\[\da-f]{1,6}\s?|\\[^]|[\w-])+/gi;
const ELEMENT = /[a-z][\w-]*/gi;

/** Parts that fields of one kind alone have. */
const FIELD_PARTS: readonly (readonly [part: RegExp, type: string])[] = [
  [/::file-selector-button/, 'type=file'],
  [/::-webkit-(?:date|calendar)/, 'type=date'],
  [/::-webkit-(?:inner|outer)-spin-button/, 'type=number'],
  [/::-webkit-search/, 'type=search'],
];

/** What must be there; what is in brackets, as in `:is(.a, .b)`, may be one of several. */
function listNeeded(selector: string): string[] {
  let outside = selector;
  for (let before = ''; before !== outside;) {
    before = outside;
    outside = before.replace(GROUP, '');
  }
  return [
    ...[...outside.matchAll(CLASS)].map(([, name]) => `.${unescape(name!)}`),
    ...(outside.replace(NO_ELEMENT, ' ').match(ELEMENT) ?? []),
    ...FIELD_PARTS.flatMap(([part, type]) => (part.test(outside) ? [type] : [])),
  ];
}

/** @see https://www.w3.org/TR/css-syntax-3/#consume-escaped-code-point */
function unescape(name: string): string {
  return name.replace(/\\(?:([\da-f]{1,6})\s?|([^]))/gi, (_, hex: string | undefined, sign: string) =>
    hex === undefined ? sign : String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}

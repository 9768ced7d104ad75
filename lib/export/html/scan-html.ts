import { decodeHTMLAttribute } from 'entities';

/** A start tag, and for an element of raw text (a script, a style, a title) everything up to its end. */
export interface Tag {
  /** Lower case. */
  readonly name: string;
  /** Names in lower case, values decoded; a name without value has an empty one. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Where the tag begins and where it ends; for raw text, where its end tag ends. */
  readonly start: number;
  readonly end: number;
  /** What an element of raw text holds, as it is. */
  readonly text?: string;
}

const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext']);

/** A comment, a doctype or a tag; a comment that browsers end in another place than `-->` is none of these. */
const MARKUP =
  /<(?:!--(?!-?>)(?:(?!--!?>)[^])*-->|!doctype[^>]*>|(\/?)([a-z][^\s/>]*)(?![^\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>)/giy;
/**
 * What raw text may not hold: in a drawing a title or a style is not raw text, and a comment moves the end of a script.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
const HIDES_MARKUP = { script: /<!--|<script/i, style: /<[a-z!/]/i, other: /</ } as const;

/** What a style says in angle brackets where it registers a property; in a drawing it would be an element of no effect. */
const CSS_TYPE = /"<(?:number|integer|length|percentage|length-percentage|color|angle|time)>"/g;

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/**
 * Lists the start tags of a page in order.
 *
 * Made for what React and hast write, in which every `<` outside a tag, a comment or raw text is escaped; a `<` that
 * opens none of these is refused, so that nothing can hide from the checks that rely on this list.
 *
 * @throws {Error} on HTML that is not written so.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 * @example
 * scanHtml('<p id="a">x</p>').map(({ name }) => name); // => ['p']
 */
export function scanHtml(html: string): readonly Tag[] {
  if (last?.html !== html) last = { html, tags: listTags(html) };
  return last.tags;
}

/** The same page is asked for its tags by one check after the other. */
let last: { readonly html: string; readonly tags: readonly Tag[] } | undefined;

function listTags(html: string): Tag[] {
  const tags: Tag[] = [];
  let position = 0;
  while ((position = html.indexOf('<', position)) !== -1) {
    MARKUP.lastIndex = position;
    const match = MARKUP.exec(html);
    if (!match) throw new Error(`This is not HTML as it is written here: ${html.slice(position, position + 60)}`);
    const [whole, slash, rawName, rawAttributes = ''] = match;
    const start = position;
    position += whole.length;
    if (rawName === undefined || slash === '/') continue;
    const name = rawName.toLowerCase();
    const text = RAW_TEXT.has(name) ? readRawText(html, name, position) : undefined;
    if (text !== undefined) position = html.indexOf('>', position + text.length) + 1;
    // In the raw text of a <noscript> an end tag counts even between quotation marks.
    if (rawAttributes.includes('</')) throw new Error(`An attribute of <${name}> holds markup: ${whole.slice(0, 60)}`);
    const attributes = readAttributes(rawAttributes);
    tags.push({ name, attributes, start, end: position, ...(text !== undefined && { text }) });
  }
  return tags;
}

function readRawText(html: string, name: string, from: number): string {
  const end = new RegExp(`</${name}[\\s/>]`, 'gi');
  end.lastIndex = from;
  const match = end.exec(html);
  if (!match) throw new Error(`<${name}> is not closed.`);
  const text = html.slice(from, match.index);
  const suspect = name === 'style' ? text.replace(CSS_TYPE, '') : text;
  if (HIDES_MARKUP[name === 'script' || name === 'style' ? name : 'other'].test(suspect)) {
    throw new Error(`<${name}> holds markup: ${text.slice(0, 60)}`);
  }
  return text;
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    // As in a browser, the first of two counts.
    if (!attributes.has(key)) attributes.set(key, decodeHTMLAttribute(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

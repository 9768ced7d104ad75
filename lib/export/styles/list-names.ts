import { decodeHTMLAttribute } from 'entities';
import { ownString } from '../html/own-string';

/** A tag's name, a class or id attribute as React and hast write it, or a custom property that is referred to. */
const NAMES = /<([a-z][\w-]*)|\s(class|id)="([^"]*)"|var\((--[\w-]+)/gi;

/**
 * Adds what a stylesheet could ask of a page: its elements, `.classes`, `#ids` and the custom properties it refers to.
 *
 * It only looks; a name too many does no harm, so this need not be the careful reading of `scanHtml`.
 */
export function addNames(names: Set<string>, html: string): void {
  const seen = new Set<string>();
  const add = (name: string) => {
    if (!names.has(name)) names.add(ownString(name));
  };
  for (const [whole, element, attribute, value = '', property] of html.matchAll(NAMES)) {
    if (seen.has(whole)) continue;
    seen.add(whole);
    if (element) add(element.toLowerCase());
    else if (property) add(property);
    else if (attribute === 'id') add(`#${decodeHTMLAttribute(value)}`);
    else for (const name of decodeHTMLAttribute(value).split(/\s+/)) add(`.${name}`);
  }
}

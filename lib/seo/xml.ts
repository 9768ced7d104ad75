import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/**
 * An element with the declaration of an XML document before it, and instructions to programs by their names. Characters that XML cannot hold in any form are left out, and `]]>`, which only ends CDATA, is
 * escaped.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 * @see https://www.w3.org/TR/xml/#syntax
 */
export function writeXml(element: Element, instructions: Readonly<Record<string, string>> = {}): string {
  const before = Object.entries({ xml: 'version="1.0" encoding="utf-8"', ...instructions }).map(
    ([name, value]) => ({ type: 'instruction', name, value }) as const,
  );
  const text = toXml({ type: 'root', children: [...before, element] }, { closeEmptyElements: true });
  return `${text}\n`.replace(FORBIDDEN, '').replaceAll(']]>', ']]&gt;');
}

// eslint-disable-next-line no-control-regex -- they are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

import type { Root } from 'xast';
import { toXml } from 'xast-util-to-xml';

/**
 * An XML document as text. Characters that XML cannot hold in any form are left out, and `]]>`, which only ends CDATA, is
 * escaped.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 * @see https://www.w3.org/TR/xml/#syntax
 */
export function writeXml(root: Root): string {
  const text = toXml(root, { closeEmptyElements: true });
  return `${text}\n`.replace(FORBIDDEN, '').replaceAll(']]>', ']]&gt;');
}

// eslint-disable-next-line no-control-regex -- they are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

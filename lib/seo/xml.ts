import type { Root } from 'xast';
import { toXml } from 'xast-util-to-xml';

/**
 * An XML document as text. Characters that XML cannot hold in any form are left out.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function writeXml(root: Root): string {
  return `${toXml(root, { closeEmptyElements: true })}\n`.replace(FORBIDDEN, '');
}

// eslint-disable-next-line no-control-regex -- they are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

import { decodeAddress } from '@/lib/text/decode-address';

/** What an address in a text is. */
type Address =
  /** A place on the same page: `#why`. */
  | { readonly kind: 'fragment'; readonly id: string }
  /** A page or a file of the collection, relative or from its root, as it is written. */
  | { readonly kind: 'path'; readonly path: string }
  /** Another site, or this one by its full address; written out in full. */
  | { readonly kind: 'web'; readonly href: string }
  /** A mailbox or a telephone. */
  | { readonly kind: 'contact'; readonly href: string }
  /** A picture or a file that the address itself holds. */
  | { readonly kind: 'data'; readonly url: string }
  /** No page that a visitor could open: a script, an app, a server on the author's own machine, a typing error. */
  | { readonly kind: 'none' };

const LOCAL_HOST = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

/** What browsers take off both ends of an address: control characters and spaces. */
const SPACE_AROUND = /^[\p{Cc} ]+|(?<![\p{Cc} ])[\p{Cc} ]+$/gu;

/**
 * Judges what an address is, as a browser would read it: control signs are taken out, `//host/x`, `\\host` and
 * `https:host` are other sites, a scheme that no browser opens is not an address. All that follows links asks this function.
 *
 * @see https://url.spec.whatwg.org/#url-parsing
 * @example
 * judgeAddress('why-teams-fail.md'); // => { kind: 'path', path: 'why-teams-fail.md' }
 * judgeAddress('//example.org/x'); // => { kind: 'web', href: 'https://example.org/x' }
 * judgeAddress('java\nscript:alert(1)'); // => { kind: 'none' }
 */
export function judgeAddress(url: string): Address {
  const cleaned = url.replace(SPACE_AROUND, '').replace(/\p{Cc}/gu, '');
  if (cleaned.startsWith('#')) return { kind: 'fragment', id: cleaned.slice(1) };
  if (/^[/\\]{2}/.test(cleaned)) return judgeWeb(`https:${cleaned}`);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(cleaned)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return judgeWeb(cleaned);
  if (scheme === 'mailto') return /^mailto:[^@\s?]+@[^@\s?]+/i.test(cleaned) ? contact(cleaned) : { kind: 'none' };
  if (scheme === 'tel') return /^tel:[+\d(]/i.test(cleaned) ? contact(cleaned) : { kind: 'none' };
  if (scheme === 'data') return { kind: 'data', url: cleaned };
  if (scheme !== undefined || hidesScheme(cleaned)) return { kind: 'none' };
  if (/^www\.[^/\s]+\.[a-z]{2,}(?:[/?#]|$)/i.test(cleaned)) return judgeWeb(`https://${cleaned}`);
  if (/^[^\s/@]+@[^\s/@]+\.[a-z]{2,}$/i.test(cleaned)) return contact(`mailto:${cleaned}`);
  return { kind: 'path', path: cleaned.replace(/\\/g, '/') };
}

function judgeWeb(url: string): Address {
  if (!URL.canParse(url)) return { kind: 'none' };
  const { href, hostname, username, password } = new URL(url);
  const isTrap = username !== '' || password !== '';
  // What the author wrote is kept where a browser reads it the same.
  const isPlain = /^https?:\/\/[^\\]/i.test(url);
  return isTrap || LOCAL_HOST.test(hostname) ? { kind: 'none' } : { kind: 'web', href: isPlain ? url : href };
}

function contact(href: string): Address {
  return { kind: 'contact', href };
}

/** A scheme in percent signs is none to a browser, but nobody writes it with good intent. */
function hidesScheme(url: string): boolean {
  return /^(?:javascript|vbscript|data)\s*(?::|&colon;)/i.test(decodeAddress(url).replace(/\s/g, ''));
}

const SAFE_PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Whether a link's address leads to a page, a file or a mailbox, and can run nothing.
 *
 * Browsers ignore control characters and spaces in a scheme, so they are taken out before it is read.
 *
 * @see https://url.spec.whatwg.org/#scheme-state
 * @example
 * isSafeUrl('why-teams-fail.md'); // => true
 * isSafeUrl('java\nscript:alert(1)'); // => false
 */
export function isSafeUrl(url: string): boolean {
  // eslint-disable-next-line no-control-regex -- they are what is taken out
  const scheme = /^([a-z][a-z0-9+.-]*:)/i.exec(decode(url).replace(/[\u0000-\u0020]/g, ''))?.[1];
  return scheme === undefined || SAFE_PROTOCOLS.has(scheme.toLowerCase());
}

/** Whether an address is that of another site. */
export function isExternalUrl(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url);
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

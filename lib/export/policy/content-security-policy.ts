import { sha256 } from '@/lib/cache/sha256';
import { site } from '@/lib/site/site';
import { TRUST_POLICIES } from '@/lib/site/trusted-address';

/** What a policy lets in besides the site's own files. */
export interface InlineHashes {
  /** Of inline scripts, as `'sha256-...'`. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * The source expression that lets in one inline script or style.
 *
 * @see https://www.w3.org/TR/CSP3/#grammardef-hash-source
 * @example
 * hashSource('alert(1)'); // => "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"
 */
export function hashSource(text: string): string {
  return `'sha256-${sha256(text, 'base64')}'`;
}

/** The site's Content-Security-Policy: nothing but its own files, and inline what was hashed. */
function createDirectives({ scripts, styles }: InlineHashes): Record<string, readonly string[]> {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", ...styles],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'", ...(site.feedbackUrl ? [new URL(site.feedbackUrl).origin] : [])],
    // No text becomes markup or code; the addresses of workers are looked at by lib/site/trusted-address.ts.
    'trusted-types': TRUST_POLICIES,
    'require-trusted-types-for': ["'script'"],
  };
}

/** The policy as it is in a page. Who may frame the page it cannot say there; the header does. */
export function createPagePolicy(hashes: InlineHashes): string {
  return write(createDirectives(hashes));
}

/** More hashes than this mean that every page has scripts of its own, which no header can name. */
const MAX_SCRIPTS_IN_HEADER = 20;

/**
 * The policy as every response carries it: it lets in what any page needs, and the page's own then narrows it.
 *
 * @param hashes of all pages together. Where the scripts are too many to name, the header says nothing of scripts, and
 * the page's policy alone decides.
 */
export function createHeaderPolicy(hashes: InlineHashes): string {
  const { 'default-src': everything, 'script-src': scripts, ...rest } = createDirectives(hashes);
  const leavesScripts = hashes.scripts.length > MAX_SCRIPTS_IN_HEADER;
  const fallback: Record<string, readonly string[]> = leavesScripts
    ? { 'object-src': everything!, 'frame-src': everything!, 'media-src': everything! }
    : { 'default-src': everything!, 'script-src': scripts! };
  return write({ ...fallback, ...rest, 'frame-ancestors': everything! });
}

function write(directives: Record<string, readonly string[]>): string {
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}

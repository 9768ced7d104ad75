import { DEFAULT_HEADERS, FILE_KINDS, type Headers, matchesPattern } from './file-kinds';

/** From a former address to a page: paths below the site's base path. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** All that a host has to know besides the files. Plain data, so that it can lie next to them. */
export interface Hosting {
  /** What every answer carries. */
  readonly headers: Headers;
  readonly redirects: readonly Redirect[];
  /** Paths of the collection's own pages, which are next to the site's sections. */
  readonly pages?: readonly string[];
}

/**
 * What every answer carries: the policy of its content, and what browsers are asked to keep other sites from.
 *
 * @see https://developer.mozilla.org/en-US/docs/Web/Security/Practical_implementation_guides
 */
export function createSecurityHeaders(contentSecurityPolicy: string): Headers {
  return {
    'Content-Security-Policy': contentSecurityPolicy,
    // Every page says what each of its modules is, in its import map.
    'Integrity-Policy': 'blocked-destinations=(script)',
    'Strict-Transport-Security': STRICT_TRANSPORT_SECURITY,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  };
}

/** Two years. Servers of one's own say it over TLS only. */
export const STRICT_TRANSPORT_SECURITY = 'max-age=63072000';

/** Within which a client has to say what it wants, on a server of one's own; one that dawdles is cut off. */
export const HEADER_SECONDS = 10;

/** What a client may say in its headers, on a server of one's own. */
export const MAX_HEADER_BYTES = 16_384;

const UNUSED_FEATURES = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope'],
  ...['magnetometer', 'microphone', 'midi', 'payment', 'usb'],
];

/**
 * The headers of the answer to a request.
 *
 * @param path below the site's base path, as it was asked for.
 */
export function getHeaders({ headers }: Hosting, path: string): Headers {
  const kind = FILE_KINDS.find(({ patterns }) => patterns.some((pattern) => matchesPattern(pattern, path)));
  return { ...headers, ...DEFAULT_HEADERS, ...kind?.headers };
}

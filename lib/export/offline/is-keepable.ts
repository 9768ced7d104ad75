const PAGE = /^(?!404\.).*\.html$/;
/** What pages fetch while somebody reads and searches. */
const FETCHED =
  /^(?:_next\/static\/.*|search-index\/.*|media\/.*|articles\/[^/]+\.md|templates\/[^/]+\.(?:md|csv)|library-manifest\.json|manifest\.webmanifest|drawings\.svg|icon[\w-]*\.(?:png|svg)|favicon\.ico|apple-touch-icon\.png)$/;
/** What only machines read. */
const FOR_MACHINES = /^(?:\.well-known|cards|api)\//;

/**
 * Whether a file of the export is one that a reader without a connection needs.
 *
 * @example
 * isKeepable('articles/what-is-trust.html'); // => true
 * isKeepable('cards/home.png'); // => false
 */
export function isKeepable(file: string): boolean {
  return !FOR_MACHINES.test(file) && (PAGE.test(file) || FETCHED.test(file)) && !/\.(?:br|gz|map)$/.test(file);
}

/**
 * The address that a file answers, as browsers ask for it.
 *
 * @example
 * toAddress('index.html'); // => '/'
 * toAddress('articles/what-is-trust.html'); // => '/articles/what-is-trust'
 */
export function toAddress(file: string): string {
  return encodeURI(`/${file.replace(/(^|\/)index\.html$|\.html$/, '')}`);
}

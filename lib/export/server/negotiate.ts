import Negotiator from 'negotiator';

/** A way to compress, by its name in headers and by the ending of the files that are compressed so. */
export interface Encoding {
  readonly name: string;
  readonly extension: string;
}

/** The better first. */
const ENCODINGS: readonly Encoding[] = [
  { name: 'br', extension: '.br' },
  { name: 'gzip', extension: '.gz' },
];

/**
 * The best encoding that a client takes and that there is.
 *
 * @param headers of the request.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.accept-encoding
 * @example
 * chooseEncoding({ 'accept-encoding': 'gzip, br;q=0' }, () => true); // => { name: 'gzip', extension: '.gz' }
 */
export function chooseEncoding(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  isThere: (encoding: Encoding) => boolean,
): Encoding | undefined {
  const accepted = new Negotiator({ headers: { ...headers } }).encodings(ENCODINGS.map(({ name }) => name));
  return ENCODINGS.find((encoding) => accepted.includes(encoding.name) && isThere(encoding));
}

/**
 * Whether a client would rather have Markdown than HTML: it names the type, and ranks it no lower.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7763
 * @example
 * prefersMarkdown({ accept: 'text/markdown, text/html;q=0.9' }); // => true
 */
export function prefersMarkdown(headers: Readonly<Record<string, string | string[] | undefined>>): boolean {
  const types = new Negotiator({ headers: { ...headers } }).mediaTypes(['text/markdown', 'text/html']);
  return /text\/markdown/i.test(String(headers.accept)) && types[0] === 'text/markdown';
}

/** A way to compress, by its name in headers and by the ending of the files that are compressed so. */
export interface Encoding {
  readonly name: string;
  readonly extension: string;
}

/** The better first. */
export const ENCODINGS: readonly Encoding[] = [
  { name: 'br', extension: '.br' },
  { name: 'gzip', extension: '.gz' },
];

/**
 * The best encoding that a browser takes and that there is.
 *
 * @param accepted the `Accept-Encoding` of the request.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.accept-encoding
 * @example
 * chooseEncoding('gzip, br;q=0', () => true); // => { name: 'gzip', extension: '.gz' }
 */
export function chooseEncoding(
  accepted: string | undefined,
  isThere: (encoding: Encoding) => boolean,
): Encoding | undefined {
  const names = (accepted ?? '')
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => !/;\s*q=0(?:\.0*)?$/.test(entry))
    .map((entry) => entry.split(';')[0]!.trim());
  return ENCODINGS.find((encoding) => names.includes(encoding.name) && isThere(encoding));
}

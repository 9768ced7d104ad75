/** What turns the direction of text round and can make it read as something else. */
const OVERRIDE = /[\u202d\u202e]/;

/** Control characters but tab and line feed, and embeddings of a direction: nobody sees them, editors leave them. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const INVISIBLE = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202c]/;

/** Isolates of a direction, which text in Arabic or Hebrew needs and no other does. */
const ISOLATE = /[\u2066-\u2069]/;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]/;

/** Characters to look at, as themselves or by their number. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CHARACTER = /&#(?:x([\da-f]{1,8})|(\d{1,8}));?|[\u0001-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gi;

/** A character that nobody sees, as itself or as a numeric reference (`&#x202E;`). */
export interface Invisible {
  readonly index: number;
  readonly length: number;
  /** `U+202E`. */
  readonly name: string;
  /** Whether it turns the direction of text round, which can make it read as something else. */
  readonly isOverride: boolean;
}

/**
 * The characters of a text that nobody sees and that do not belong there.
 *
 * @see https://trojansource.codes
 * @example
 * findInvisible('a\u0007b'); // => [{ index: 1, length: 1, name: 'U+0007', isOverride: false }]
 */
export function findInvisible(text: string): Invisible[] {
  const mayIsolate = RIGHT_TO_LEFT.test(text);
  return [...text.matchAll(CHARACTER)].flatMap(({ 0: written, 1: hex, 2: decimal, index }) => {
    const code = hex ? parseInt(hex, 16) : decimal ? Number(decimal) : written.codePointAt(0)!;
    const character = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    const isOverride = OVERRIDE.test(character);
    const isMeant = !isOverride && !INVISIBLE.test(character) && (mayIsolate || !ISOLATE.test(character));
    if (isMeant) return [];
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return [{ index, length: written.length, name, isOverride }];
  });
}

/** A text without some of its characters. */
export function dropCharacters(text: string, found: readonly Invisible[]): string {
  let end = 0;
  const parts = found.map(({ index, length }) => {
    const part = text.slice(end, index);
    end = index + length;
    return part;
  });
  return parts.join('') + text.slice(end);
}

/** What is left out, in a sentence. */
export function describeInvisible(found: readonly Invisible[]): string {
  const names = [...new Set(found.map(({ name }) => name))];
  return `Invisible characters are left out: ${found.length} (${names.slice(0, 5).join(', ')}).`;
}

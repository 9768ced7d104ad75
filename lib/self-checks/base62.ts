const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * Writes a whole number in letters and digits, which survive being pasted anywhere.
 *
 * @param length how many characters to fill with leading zeros; the number must be below 62 to that power.
 * @example
 * toBase62(62, 3); // => '010'
 */
export function toBase62(value: number, length: number): string {
  let text = '';
  let rest = value;
  for (let index = 0; index < length; index++) {
    text = DIGITS[rest % DIGITS.length]! + text;
    rest = Math.floor(rest / DIGITS.length);
  }
  return text;
}

/**
 * Reads a number back.
 *
 * @returns `undefined` for a text with any other character, or an empty one.
 * @example
 * fromBase62('010'); // => 62
 */
export function fromBase62(text: string): number | undefined {
  if (!/^[0-9A-Za-z]+$/.test(text)) return undefined;
  return [...text].reduce((value, digit) => value * DIGITS.length + DIGITS.indexOf(digit), 0);
}

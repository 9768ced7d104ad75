/**
 * The letter of a key: also with Caps Lock, and on a keyboard whose letters are not Latin.
 *
 * @example
 * readKey({ key: 'A', code: 'KeyA' }); // => 'a'
 * readKey({ key: 'ф', code: 'KeyA' }); // => 'a'
 */
export function readKey({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const isLatin = /^[\x20-\x7e]$/.test(key);
  return (isLatin ? key : (/^Key([A-Z])$/.exec(code)?.[1] ?? key)).toLowerCase();
}

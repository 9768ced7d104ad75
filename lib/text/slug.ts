import { foldCase } from './fold';

const SPOKEN_SIGNS: Readonly<Record<string, string>> = {
  '&': ' and ',
  '+': ' plus ',
  '#': ' sharp ',
  '%': ' percent ',
  '@': ' at ',
  '=': ' equals ',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ð: 'd',
  ı: 'i',
};

/**
 * The part of a URL that names a thing: lower-case ASCII letters, digits and single hyphens.
 *
 * Signs that tell names apart are spoken (`C`, `C++` and `C#` differ), apostrophes vanish, and letters of scripts
 * that have no ASCII form become their code point, so that two different names never slug alike for want of letters.
 * A text without any letter or digit gives an empty string.
 *
 * @example
 * slugify("Why don't teams talk?"); // => 'why-dont-teams-talk'
 * slugify('trust-&-integrity'); // => 'trust-and-integrity'
 * slugify('C++'); // => 'c-plus-plus'
 * slugify('???'); // => ''
 */
export function slugify(text: string): string {
  return foldCase(text)
    .replace(/['"“”]/g, '')
    .replace(/[&+#%@=ßæœøđłþðı]/gu, (sign) => SPOKEN_SIGNS[sign] ?? '-')
    .replace(/[^\x20-\x7e]/gu, (character) =>
      /[\p{L}\p{N}]/u.test(character) ? ` u${character.codePointAt(0)!.toString(16)} ` : ' ',
    )
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

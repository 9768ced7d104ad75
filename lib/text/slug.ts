const SPOKEN_SIGNS: Readonly<Record<string, string>> = {
  '&': ' and ',
  '+': ' plus ',
  '#': ' sharp ',
  '%': ' percent ',
  '@': ' at ',
  '=': ' equals ',
};

/** Bytes of a slug in UTF-8: a file name has 255, and endings and drafts need some of them. */
const MAX_BYTES = 180;

/**
 * The part of a URL that names a thing: lower-case letters and digits of any script, with single hyphens between words.
 *
 * Signs that tell names apart are spoken (`C`, `C++` and `C#` differ), apostrophes vanish, and accents stay, because in
 * most languages they tell words apart. A text without any letter or digit gives an empty string.
 *
 * @returns at most 180 bytes of UTF-8.
 * @see https://www.rfc-editor.org/rfc/rfc3987 for such addresses
 * @example
 * slugify("Why don't teams talk?"); // => 'why-dont-teams-talk'
 * slugify('trust-&-integrity'); // => 'trust-and-integrity'
 * slugify('C++'); // => 'c-plus-plus'
 * slugify('为什么要开会？'); // => '为什么要开会'
 * slugify('???'); // => ''
 */
export function slugify(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/['’‘ʼ"“”\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[&+#%@=]/g, (sign) => SPOKEN_SIGNS[sign]!)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    // A mark without a letter before it belongs to nothing.
    .replace(/(^|-)\p{M}+/gu, '$1')
    .replace(/-+/g, '-');
  return cut(words.replace(/^-|-$/g, ''));
}

function cut(slug: string): string {
  const bytes = new TextEncoder().encode(slug);
  if (bytes.length <= MAX_BYTES) return slug;
  return new TextDecoder()
    .decode(bytes.subarray(0, MAX_BYTES))
    .replace(/(?<!\uFFFD)\uFFFD+$/, '')
    .replace(/-[^-]{0,20}$|-$/, '');
}

/** Scripts that are written in one language far more than in any other, that language, and the codes of ISO 15924 for it. */
const SCRIPTS: readonly (readonly [letters: RegExp, language: string, ...codes: string[]])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja', 'Jpan'],
  [/\p{Script=Hangul}/gu, 'ko', 'Kore'],
  // Japanese is written with these as well, at times with nothing else.
  [/\p{Script=Han}/gu, 'zh', 'Hans', 'Hant', 'Jpan'],
  [/\p{Script=Arabic}/gu, 'ar', 'Arab'],
  [/\p{Script=Hebrew}/gu, 'he', 'Hebr'],
  [/\p{Script=Thai}/gu, 'th', 'Thai'],
  [/\p{Script=Devanagari}/gu, 'hi', 'Deva'],
  [/\p{Script=Greek}/gu, 'el', 'Grek'],
  [/\p{Script=Cyrillic}/gu, 'ru', 'Cyrl'],
];

/** Share of the letters that must be of a script for the text to be in it; a quotation is not. */
const MIN_SHARE = 0.3;

/** Kana is between Han characters, so a little of it makes a text Japanese. */
const MIN_KANA = 0.05;

/** Names and terms in Latin letters are in texts of every script. */
const MIN_LATIN = 0.8;

const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/**
 * The language that the script of a text gives away, as a BCP 47 tag; `undefined` where it can be that of the site. Latin
 * letters between others are taken for English.
 *
 * @param siteLanguage in which all is unless it looks otherwise.
 * @example
 * detectLanguage('为什么要开会？', 'en'); // => 'zh'
 * detectLanguage('Why meet?', 'en'); // => undefined
 * detectLanguage('Why meet?', 'ar'); // => 'en'
 * detectLanguage('این چیست؟', 'fa'); // => undefined
 */
export function detectLanguage(text: string, siteLanguage: string): string | undefined {
  const sample = text.slice(0, 2000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  const shareOf = (pattern: RegExp) => (sample.match(pattern)?.length ?? 0) / letters;
  const { script = 'Latn' } = new Intl.Locale(siteLanguage).maximize();
  const found = SCRIPTS.find(([pattern, name]) => shareOf(pattern) >= (name === 'ja' ? MIN_KANA : MIN_SHARE));
  if (found) return found.slice(2).includes(script) ? undefined : found[1];
  return script !== 'Latn' && shareOf(/\p{Script=Latin}/gu) >= MIN_LATIN ? 'en' : undefined;
}

/**
 * The direction in which a language is written.
 *
 * @example getDirection('ar-EG'); // => 'rtl'
 */
export function getDirection(language: string): 'ltr' | 'rtl' {
  const [base = ''] = language.toLowerCase().split('-');
  return RIGHT_TO_LEFT.has(base) || /-arab\b|-hebr\b/i.test(language) ? 'rtl' : 'ltr';
}

/**
 * Whether a text is a language tag.
 *
 * @see https://www.rfc-editor.org/info/bcp47
 * @example
 * isLanguageTag('pt-BR'); // => true
 */
export function isLanguageTag(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language !== '';
  } catch {
    return false;
  }
}

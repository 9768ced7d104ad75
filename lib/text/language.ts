/** Scripts that are written in one language far more than in any other, and that language. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
];

/** Share of the letters that must be of a script for the text to be in it; a quotation is not. */
const MIN_SHARE = 0.3;

/** Kana stands between Han characters, so a little of it makes a text Japanese. */
const MIN_KANA = 0.05;

const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/**
 * The language that the script of a text gives away, as a BCP 47 tag; `undefined` for scripts that many languages share.
 *
 * @example
 * detectLanguage('为什么要开会？'); // => 'zh'
 * detectLanguage('Why meet?'); // => undefined
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, 2000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  const found = SCRIPTS.find(([pattern, language]) => {
    const share = (sample.match(pattern)?.length ?? 0) / letters;
    return share >= (language === 'ja' ? MIN_KANA : MIN_SHARE);
  });
  return found?.[1];
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

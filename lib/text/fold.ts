/**
 * Folds the spellings that one word may have into one: case, accents, `&` and `and`, British and American endings.
 *
 * For comparing names and words only; the result is never shown.
 *
 * @example
 * foldSpelling('Organisational Culture'); // => 'organizational culture'
 * foldSpelling('Role Clarity & Accountability'); // => 'role clarity and accountability'
 * foldSpelling('Behaviour'); // => 'behavior'
 */
export function foldSpelling(text: string): string {
  return foldCase(text)
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\p{L}+/gu, americanize);
}

/** A single word, folded, without apostrophes. @example foldWord("Don't"); // => 'dont' */
export function foldWord(word: string): string {
  return foldSpelling(word.replace(/['’]/g, '')).replaceAll(' ', '');
}

/** Letters that Unicode does not take apart, as people type them who do not have them on their keyboard. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ð: 'd',
  ı: 'i',
  ς: 'σ',
  ة: 'ه',
  ى: 'ي',
};
const LETTER_PATTERN = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** A letter with accents or vowel points; the marks of other scripts are letters of their own. */
const ACCENTED = /([\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}])\p{M}+/gu;

/** Lower case without accents, in the compatibility form (NFKD), so that `É`, `é` and `e` are one, and `ß` and `ss`. */
function foldCase(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTED, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(LETTER_PATTERN, (letter) => LETTERS[letter]!)
    .replace(/[’‘ʼ]/g, "'");
}

const AMERICAN_ENDINGS: readonly [RegExp, string][] = [
  [/(?<!\p{L})(\p{L}{3,})is(e|ed|es|er|ers|ing|ation|ations|ational|able)$/u, '$1iz$2'],
  [
    /^(behavi|col|fav|flav|harb|hon|hum|lab|neighb|rum|sav|endeav|rig|vig|arm|od|vap|cand|clam|glam)our(\p{L}*)$/u,
    '$1or$2',
  ],
  [/^(cent|theat|met|fib|lit|spect|calib|meag)re(s?)$/u, '$1er$2'],
  [/^(program)me(s?)$/u, '$1$2'],
  [/^(analy|cataly|paraly)s(e|ed|es|er|ers|ing)$/u, '$1z$2'],
  [/^(cancel|travel|model|label|level|signal|counsel|channel|fuel|total|marshal|equal)l(ed|ing|er|ers)$/u, '$1$2'],
  [/^(catalog|dialog|analog)ue(s?)$/u, '$1$2'],
  [/^(defen|offen|licen|preten)ce(s?)$/u, '$1se$2'],
  [/^(judg|acknowledg)ement(s?)$/u, '$1ment$2'],
  [/^(fulfil|enrol|instal|skil)(ment|ful)(\p{L}*)$/u, '$1l$2$3'],
];

/** Stems of words that are spelled `-ise` on both sides of the ocean. */
const ALWAYS_ISE =
  /^(advertis|advis|appris|aris|bruis|chastis|circumcis|compris|compromis|concis|cruis|demis|despis|devis|disguis|enterpris|excis|exercis|expertis|franchis|improvis|incis|likewis|merchandis|otherwis|paradis|pois|prais|precis|premis|promis|repris|revis|supervis|surpris|televis|treatis)/;

function americanize(word: string): string {
  if (ALWAYS_ISE.test(word)) return word;
  for (const [pattern, replacement] of AMERICAN_ENDINGS) {
    if (pattern.test(word)) return word.replace(pattern, replacement);
  }
  return word;
}

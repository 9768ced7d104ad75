/** Words of a page, with those around them. */
export interface QuotedWords {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Longer quotations are named by their first and last words. */
const LONGEST = 120;
const WORDS_AT_AN_END = 5;
const WORDS_AROUND = 3;

/**
 * The part of an address that makes a browser go to words of a page and show them.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 * @example
 * createTextFragment({ exact: 'one person', prefix: 'You should name ', suffix: ' who decides for all' });
 * // => ':~:text=should%20name-,one%20person,-who%20decides%20for'
 */
export function createTextFragment({ exact, prefix, suffix }: QuotedWords): string {
  const words = exact.split(/\s+/).filter(Boolean);
  const isShort = !exact.includes('\n') && exact.length <= LONGEST;
  const isNamedWhole = isShort || words.length <= 2 * WORDS_AT_AN_END;
  const inside = isNamedWhole ? [words] : [words.slice(0, WORDS_AT_AN_END), words.slice(-WORDS_AT_AN_END)];
  const before = listWordsBefore(prefix);
  const after = listWordsAfter(suffix);
  const parts = [
    ...(before.length > 0 ? [`${encode(before)}-`] : []),
    ...inside.map(encode),
    ...(after.length > 0 ? [`-${encode(after)}`] : []),
  ];
  return `:~:text=${parts.join(',')}`;
}

/** Those of the same line. The first one may have been cut, and a browser looks for whole words only. */
function listWordsBefore(prefix: string): string[] {
  const line = prefix.split('\n').at(-1)!;
  return /\s$/.test(line) ? line.split(/\s+/).filter(Boolean).slice(1).slice(-WORDS_AROUND) : [];
}

function listWordsAfter(suffix: string): string[] {
  const [line = ''] = suffix.split('\n');
  return /^\s/.test(line) ? line.split(/\s+/).filter(Boolean).slice(0, -1).slice(0, WORDS_AROUND) : [];
}

/** A dash means something in a fragment, so that it is written as a number too. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}

import type { Likeness } from './likeness';

/** As in the postings: the printable characters of ASCII, one for each value. */
const FIRST_CODE = 33;
const MIDDLE = 6;
const DIGITS = 4;

/** Places as text: a line for each text, its scale and then a digit for each dimension; the strengths first. */
export function encodeLikeness({ strengths, places }: Pick<Likeness, 'strengths' | 'places'>): string {
  const lines = places.map((place) => {
    const scale = Math.max(...place.map(Math.abs), 0);
    if (scale === 0) return '';
    const digits = place.map((value) =>
      String.fromCharCode(FIRST_CODE + MIDDLE + Math.round((value / scale) * MIDDLE)),
    );
    return `${scale.toExponential(1)} ${digits.join('')}`;
  });
  return [strengths.map((strength) => strength.toPrecision(DIGITS)).join(' '), ...lines].join('\n');
}

/** @throws {Error} where the text tells no places. */
export function decodeLikeness(text: string): Pick<Likeness, 'strengths' | 'places'> {
  const [head = '', ...lines] = text.split('\n');
  const strengths = head.split(' ').map(Number);
  const nowhere = strengths.map(() => 0);
  const places = lines.map((line) => {
    if (line === '') return nowhere;
    const [scale = '', digits = ''] = line.split(' ');
    return Array.from(digits, (digit) => ((digit.charCodeAt(0) - FIRST_CODE - MIDDLE) / MIDDLE) * Number(scale));
  });
  if (places.some((place) => place.length !== strengths.length || place.some(Number.isNaN))) {
    throw new Error('This tells no places.');
  }
  return { strengths, places };
}

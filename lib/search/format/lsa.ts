/**
 * A latent semantic space: articles and concepts as vectors. Texts that share words, or share them with a third, are near
 * each other.
 */
export interface LsaSpace {
  /** The strongest first. */
  readonly singularValues: readonly number[];
  /** By article, then by concept: its vector, divided by the length of its bag of stems. */
  readonly vectors: readonly (readonly number[])[];
}

/** As in the postings: the printable characters of ASCII, one for each value. */
const FIRST_CODE = 33;
const MIDDLE = 6;
const DIGITS = 4;

/** Writes a space as text: the singular values, then a line for each vector: its scale and a digit for each dimension. */
export function encodeLsa({ singularValues, vectors }: LsaSpace): string {
  const lines = vectors.map((vector) => {
    const scale = Math.max(...vector.map(Math.abs), 0);
    if (scale === 0) return '';
    const digits = vector.map((value) =>
      String.fromCharCode(FIRST_CODE + MIDDLE + Math.round((value / scale) * MIDDLE)),
    );
    return `${scale.toExponential(1)} ${digits.join('')}`;
  });
  return [singularValues.map((value) => value.toPrecision(DIGITS)).join(' '), ...lines].join('\n');
}

/** @throws {Error} if the text is not an encoded space. */
export function decodeLsa(text: string): LsaSpace {
  const [head = '', ...lines] = text.split('\n');
  const singularValues = head.split(' ').map(Number);
  const zero = singularValues.map(() => 0);
  const vectors = lines.map((line) => {
    if (line === '') return zero;
    const [scale = '', digits = ''] = line.split(' ');
    return Array.from(digits, (digit) => ((digit.charCodeAt(0) - FIRST_CODE - MIDDLE) / MIDDLE) * Number(scale));
  });
  if (vectors.some((vector) => vector.length !== singularValues.length || vector.some(Number.isNaN))) {
    throw new Error('Not an encoded LSA space.');
  }
  return { singularValues, vectors };
}

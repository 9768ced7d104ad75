import { decodeNumbers, encodeNumbers } from './codes';

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

const DIGITS = 4;

/** Values are told apart in five steps: finer ones change no ranking, and cost a kilobyte. */
const MIDDLE = 2;

/** The scale of a vector is told by how often it is an eighth less than 1; what is smaller than all of them is nothing. */
const SCALE_STEP = Math.log(1.125);
const MAX_SCALE = 93;

/** Writes a space as text: the singular values, then a line for each vector: its scale and each dimension, a character each. */
export function encodeLsa({ singularValues, vectors }: LsaSpace): string {
  const lines = vectors.map((vector) => {
    const scale = Math.max(...vector.map(Math.abs), 0);
    const step = Math.max(0, Math.round(-Math.log(scale) / SCALE_STEP));
    if (step > MAX_SCALE) return '';
    return encodeNumbers([step, ...vector.map((value) => MIDDLE + Math.round((value / scale) * MIDDLE))]);
  });
  return [singularValues.map((value) => value.toPrecision(DIGITS)).join(' '), ...lines].join('\n');
}

/** @throws {Error} if the text is not an encoded space. */
export function decodeLsa(text: string): LsaSpace {
  const [head = '', ...lines] = text.split('\n');
  const singularValues = head.split(' ').map(Number);
  const zero = singularValues.map(() => 0);
  const vectors = lines.map((line) => {
    const [step, ...steps] = decodeNumbers(line);
    if (step === undefined) return zero;
    const scale = Math.exp(-SCALE_STEP * step);
    return steps.map((value) => ((value - MIDDLE) / MIDDLE) * scale);
  });
  if (vectors.some((vector) => vector.length !== singularValues.length)) throw new Error('Not an encoded LSA space.');
  return { singularValues, vectors };
}

/** What is known of a case, in the order of the weights, and whether it holds. */
interface LabelledCase {
  readonly features: readonly number[];
  readonly holds: boolean;
}

const STEPS = 4000;
const RATE = 2;

/** Keeps weights small that the cases say little about. */
const PENALTY = 1e-3;

/**
 * Fits a logistic regression, both outcomes counting the same however many cases they have.
 *
 * @returns a weight for each feature, then what is added to them.
 * @see https://en.wikipedia.org/wiki/Logistic_regression
 */
export function fitLogistic(cases: readonly LabelledCase[]): number[] {
  const counts = { true: 0, false: 0 };
  for (const { holds } of cases) counts[`${holds}`] += 1;
  const rows = cases.map(({ features, holds }) => ({
    values: [...features, 1],
    target: holds ? 1 : 0,
    share: 0.5 / counts[`${holds}`],
  }));
  const weights = Array.from({ length: (cases[0]?.features.length ?? 0) + 1 }, () => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((weight, index) => (index < weights.length - 1 ? PENALTY * weight : 0));
    for (const { values, target, share } of rows) {
      const sum = values.reduce((total, value, index) => total + value * weights[index]!, 0);
      const error = 1 / (1 + Math.exp(-sum)) - target;
      values.forEach((value, index) => (gradient[index]! += share * error * value));
    }
    gradient.forEach((slope, index) => (weights[index]! -= RATE * slope));
  }
  return weights;
}

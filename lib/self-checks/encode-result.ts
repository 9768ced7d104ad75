import { getAnswer } from './answers';
import { getDimensionCode, getItemCode } from './codes';
import { escapeText, getSum, packAnswer, VERSION } from './link-format';
import type { SelfCheck } from './model';
import { cleanLabel, getAnswers, hasAnswers, type Result } from './result';

/** The part of a check that its links depend on. */
export type CheckKeys = Pick<SelfCheck, 'dimension'> & { readonly items: readonly { readonly id: string }[] };

/**
 * Writes a result as the fragment of a link carries it, without the `#`: fields after dots, in letters and digits.
 *
 * `i` the session, `c` a check (its dimension, then three characters for each item: which one and what answer),
 * `d` the date, `n` the label, `x` the sum over all before it.
 *
 * @param checks the checks as they are now; only those with an answer are written.
 * @see docs/self-checks.md
 */
export function encodeResult(result: Result, checks: readonly CheckKeys[]): string {
  const fields = [VERSION, `i${result.id}`];
  for (const { dimension, items } of checks) {
    const answers = getAnswers(result, dimension);
    if (!hasAnswers(answers, items)) continue;
    const packed = items.map(({ id }) => packAnswer(getItemCode(id), getAnswer(answers, id)));
    fields.push(`c${getDimensionCode(dimension)}${packed.join('')}`);
  }
  if (result.date) fields.push(`d${result.date.replaceAll('-', '')}`);
  const label = cleanLabel(result.label ?? '');
  if (label) fields.push(`n${escapeText(label)}`);
  const text = fields.join('.');
  return `${text}.x${getSum(text)}`;
}

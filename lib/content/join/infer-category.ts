/**
 * The kind of question that a title asks, by its words, for articles that do not say: the index of a category in the
 * order of the map (what is it, why, how do you, how do you know, how does it last), or `undefined`.
 *
 * @example
 * inferCategory('Why do teams stop talking?'); // => 1
 * inferCategory('How do you know whether it works?'); // => 3
 */
export function inferCategory(title: string): number | undefined {
  const question = title.toLowerCase().replace(/^[^a-z]+/, '');
  if (
    /^(how (do|can|would|will|could) \w+ (know|tell|measure|assess|track|find out|notice)|how much|what (metrics?|signs?|signals?|indicators?|measures?))\b/.test(
      question,
    )
  )
    return 3;
  if (/^how\b.*\b(sustain|scale|scaling|maintain|keep|last|grow|growth|long[- ]term|survive|preserve)\b/.test(question))
    return 4;
  if (/^why\b|^what (causes|makes|leads|stops|prevents|drives)\b/.test(question)) return 1;
  if (/^what\b|^(is|are|does|do)\b/.test(question)) return 0;
  return /^how\b/.test(question) ? 2 : undefined;
}

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fitLogistic } from '@/bench/search/fit-logistic';
import { fitWeights, type JudgedSet } from '@/bench/search/fit-weights';
import { openCollection } from '@/lib/content/join/open-collection';
import { openBuiltIndex } from '@/lib/search/build/build-index';
import { describeConfidence } from '@/lib/search/query/confidence';
import { findRanked } from '@/lib/search/query/search';
import { WEIGHTS, type Weights } from '@/lib/search/query/weights';
import { isAnswerable } from '@/lib/search/relevance/evaluate';
import { parseJudgments, toJudgments, type Judgment } from '@/lib/search/relevance/judgments';

/**
 * Fits what `weights.ts` and `confidence.ts` hold, on the sets that may be worked with, over articles without `asked_as`;
 * it prints, and changes nothing.
 */
const { values } = parseArgs({ options: { ranking: { type: 'boolean' }, confidence: { type: 'boolean' } } });

const { knowledgeBase } = openCollection();
const articles = knowledgeBase.articles.map((article) => ({ ...article, askedAs: [] }));
const open = (weights: Weights) => openBuiltIndex({ ...knowledgeBase, articles }, { weights });
const read = (name: string) => parseJudgments(readFileSync(`bench/search/judgments-${name}.jsonl`, 'utf8'));

const askedAs = knowledgeBase.articles.flatMap(({ slug, askedAs: phrasings }) =>
  phrasings.map((q, index) => ({ id: `${slug} ${index}`, kind: 'asked as', q, relevant: { [slug]: 2 } })),
);
const sets: readonly JudgedSet[] = [
  { judgments: read('tuning'), share: 0.15 },
  { judgments: read('tuning-2'), share: 0.2 },
  { judgments: read('tuning-3'), share: 0.05 },
  { judgments: read('tuning-4'), share: 0.3 },
  { judgments: toJudgments(knowledgeBase.expectations), share: 0.15 },
  { judgments: askedAs, share: 0.15 },
];

if (values.ranking || !values.confidence) {
  const fitted = await fitWeights(WEIGHTS, sets, open, (path, value, score) =>
    console.log(`${path} ${value}: nDCG@10 ${score.toFixed(4)}`),
  );
  console.log(JSON.stringify(fitted, null, 2));
}

if (values.confidence || !values.ranking) {
  const source = await open(WEIGHTS);
  const names = knowledgeBase.synonyms.flatMap(({ means, elsewhere }, index): Judgment[] =>
    elsewhere ? [] : [{ id: String(index), kind: 'name', q: means, relevant: { '': 1 } }],
  );
  const cases: { holds: boolean; features: number[] }[] = [];
  let features: string[] = [];
  for (const judgment of [...sets.flatMap(({ judgments }) => judgments), ...names]) {
    const { ranked, parsed, isTitle } = await findRanked(source, judgment.q, WEIGHTS);
    const described = describeConfidence(ranked, parsed.words, source);
    if (!described || isTitle) continue;
    features = Object.keys(described);
    cases.push({ holds: isAnswerable(judgment), features: Object.values(described) });
  }
  const weights = fitLogistic(cases);
  console.log(
    Object.fromEntries([...features, 'bias'].map((name, index) => [name, Number(weights[index]!.toFixed(2))])),
  );
}

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openCollection } from '@/lib/content/join/open-collection';
import { openBuiltIndex } from '@/lib/search/build/build-index';
import { evaluate, isAnswerable, type QueryMode } from '@/lib/search/relevance/evaluate';
import { parseJudgments, toJudgments } from '@/lib/search/relevance/judgments';

const { values } = parseArgs({
  options: {
    content: { type: 'string' },
    queries: { type: 'string' },
    format: { type: 'string', default: 'text' },
    /** `typing` cuts the last word of each question, which then has to be completed. */
    mode: { type: 'string', default: 'both' },
    'without-thesaurus': { type: 'boolean', default: false },
    'without-asked-as': { type: 'boolean', default: false },
  },
});
if (!['text', 'json'].includes(values.format)) fail(`Unknown format "${values.format}". Use text or json.`);
if (!['finished', 'typing', 'both'].includes(values.mode)) fail('--mode is finished, typing or both.');

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function readJudgments() {
  if (values.queries === undefined) return toJudgments(collection.expectations);
  try {
    return parseJudgments(readFileSync(values.queries, 'utf8'));
  } catch (error) {
    return fail(`${values.queries}: ${(error as Error).message}`);
  }
}

const { knowledgeBase: collection } = openCollection(values.content);
const judgments = readJudgments();
if (judgments.length === 0 && values.queries !== undefined) fail(`${values.queries} has no questions.`);
if (judgments.length === 0) {
  console.log('There are no questions to ask: write search-expectations.yml, or name a file with --queries.');
  process.exit();
}
const articles = values['without-asked-as']
  ? collection.articles.map((article) => ({ ...article, askedAs: [] }))
  : collection.articles;
const synonyms = values['without-thesaurus'] ? [] : collection.synonyms;
const source = await openBuiltIndex({ ...collection, articles, synonyms });
for (const mode of ['finished', 'typing'] as const) {
  if (values.mode !== 'both' && values.mode !== mode) continue;
  const evaluation = await evaluate(source, judgments, { mode });
  if (values.format === 'json') console.log(JSON.stringify({ mode, ...evaluation }, null, 2));
  else report(mode, evaluation);
}

/** The figures as a table, overall and by kind, and the questions whose answer is not among the first three. */
function report(mode: QueryMode, { overall, byKind, refused, answers }: Awaited<ReturnType<typeof evaluate>>): void {
  const answerable = answers.filter(isAnswerable);
  const rows = Object.entries({ ...byKind, overall: { ...overall, count: answerable.length } });
  console.log(`As ${mode === 'finished' ? 'finished questions' : 'questions whose last word is being typed'}`);
  console.table(
    Object.fromEntries(
      rows.map(([kind, { count, first, firstThree, reciprocalRank, ndcg10, isEmpty }]) => [
        kind,
        {
          questions: count,
          'success@1': toPercent(first),
          'success@3': toPercent(firstThree),
          MRR: Number(reciprocalRank.toFixed(3)),
          'nDCG@10': Number(ndcg10.toFixed(3)),
          empty: toPercent(isEmpty),
        },
      ]),
    ),
  );
  console.log(`Refused: ${toPercent(refused.answerable)} of these`);
  if (answerable.length < answers.length) {
    const rest = answers.length - answerable.length;
    console.log(`and ${toPercent(refused.unanswerable)} of ${rest} that no article answers`);
  }
  for (const { kind, q, ranking, relevant } of answerable.filter(({ score }) => score.firstThree === 0)) {
    const best = Math.max(...Object.values(relevant));
    const place = ranking.findIndex((slug) => relevant[slug] === best) + 1;
    const where = place === 0 ? 'not found' : `at ${place}`;
    console.log(`Not among the first three: ${kind}: ${q}  (${where}; first is ${ranking[0] ?? 'nothing'})`);
  }
  console.log();
}

function toPercent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

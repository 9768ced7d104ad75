import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openCollection } from '@/lib/content/join/get-knowledge-base';
import { evaluate, parseJudgedQueries, toJudgedQueries } from '@/lib/search/evaluate';
import { formatEvaluation } from '@/lib/search/format-evaluation';
import { openBuiltIndex } from '@/lib/search/open-built';

const { values } = parseArgs({
  options: {
    content: { type: 'string' },
    queries: { type: 'string' },
    format: { type: 'string', default: 'text' },
    /** `tuning` is every other question, from the first; `validation` the rest. */
    half: { type: 'string', default: 'all' },
    'without-thesaurus': { type: 'boolean', default: false },
  },
});
if (!['text', 'json'].includes(values.format)) fail(`There is no format "${values.format}"; there are text and json.`);
if (!['all', 'tuning', 'validation'].includes(values.half)) fail('--half is tuning or validation.');

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function readQueries() {
  if (values.queries === undefined) return toJudgedQueries(knowledgeBase.expectations);
  try {
    return parseJudgedQueries(readFileSync(values.queries, 'utf8'));
  } catch (error) {
    return fail(`${values.queries}: ${(error as Error).message}`);
  }
}

const { knowledgeBase } = openCollection(values.content);
const queries = readQueries().filter(
  (_, index) => values.half === 'all' || (values.half === 'tuning') === (index % 2 === 0),
);
if (queries.length === 0) fail('There are no questions to ask: name a file with --queries.');
const thesaurus = values['without-thesaurus'] ? [] : knowledgeBase.synonyms;
const { source } = await openBuiltIndex(knowledgeBase, { thesaurus, text: '' });
const evaluation = await evaluate(source, queries);
console.log(values.format === 'json' ? JSON.stringify(evaluation, null, 2) : formatEvaluation(evaluation));

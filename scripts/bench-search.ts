import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus } from '@/bench/corpus/write-corpus';
import { measureIndex } from '@/bench/search/measure-index';
import { openCollection } from '@/lib/content/join/open-collection';
import { parseJudgments, toJudgments } from '@/lib/search/relevance/judgments';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    content: { type: 'string' },
    queries: { type: 'string' },
  },
});

const { knowledgeBase } = openCollection(values.content);
const judged = values.queries
  ? parseJudgments(readFileSync(values.queries, 'utf8'))
  : toJudgments(knowledgeBase.expectations);
const questions = judged.map(({ q }) => q);

const measures = [await measureIndex(knowledgeBase, questions)];
for (const size of values.sizes.split(',').map(Number).filter(Boolean)) {
  const dir = mkdtempSync(join(tmpdir(), 'corpus-'));
  writeCorpus(dir, size);
  measures.push(await measureIndex(openCollection(dir).knowledgeBase, questions));
  rmSync(dir, { recursive: true, force: true });
}
console.log('By the number of articles; kB with Brotli, ms of processor time, not throttled, without the network');
console.table(measures);

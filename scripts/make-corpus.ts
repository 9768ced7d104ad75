import { parseArgs } from 'node:util';
import { writeCorpus } from '@/bench/corpus/write-corpus';

const { values } = parseArgs({
  options: { articles: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const articles = Number(values.articles);
if (!values.out || !Number.isInteger(articles) || articles < 1) {
  console.error('Usage: npm run bench:corpus -- --articles 1000 --out FOLDER [--seed 1]');
  process.exit(2);
}
writeCorpus(values.out, articles, Number(values.seed));
console.log(`${articles} articles are in ${values.out}. Build them with CONTENT_DIR=${values.out} npm run build`);

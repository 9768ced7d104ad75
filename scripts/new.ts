import { relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { openCollection } from '@/lib/content/join/open-collection';
import { inferCategory } from '@/lib/content/join/place-on-map';
import { listFiles } from '@/lib/content/read/list-files';
import { createArticle, findNearestQuestions, proposePath } from '@/lib/studio/new-article';
import { getNearest } from '@/lib/text/nearest';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dimension: { type: 'string' },
    category: { type: 'string' },
    tags: { type: 'string' },
    file: { type: 'string' },
    /** Asks nothing. */
    yes: { type: 'boolean', default: false },
  },
});
const question = positionals.join(' ').trim();
if (question === '') {
  stop(
    'Usage: npm run new -- "Why do plans slip?" [--dimension "..."] [--category "..."] [--tags a,b] [--file PATH] [--yes]',
  );
}

const { collection, knowledgeBase } = openCollection();
const { articles, dimensions, categories, tags } = knowledgeBase;
const { paths } = listFiles(collection.dir);
const terminal =
  !values.yes && process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;

const nearest = findNearestQuestions(articles, question);
if (nearest.length > 0) {
  console.log('\nNearest questions that have an article:');
  for (const { title, path } of nearest) console.log(`  ${title}\n    ${path}`);
}

const dimension = await choose(
  'Dimension',
  dimensions.map(({ name }) => name),
  values.dimension,
);
const guess = inferCategory(question);
const category = await choose(
  'Kind of question',
  categories.map(({ name }) => name),
  values.category,
  guess === undefined ? undefined : categories[guess]?.name,
);
const chosen = (values.tags ?? '')
  .split(',')
  .map((tag) => tag.trim())
  .filter((tag) => tag !== '');
const ids = tags.map(({ slug }) => slug);
for (const tag of chosen) {
  if (!ids.includes(tag)) stop(`Unknown tag "${tag}". ${describeNearest(tag, ids)}`);
}
const path = await ask('File', values.file ?? proposePath(question, paths) ?? stop('The question has no letters.'));
try {
  createArticle(collection.dir, path, { question, dimension, category, tags: chosen });
} catch (error) {
  stop((error as Error).message);
}
terminal?.close();

console.log(
  `\nWritten: ${relative('.', collection.dir) || '.'}/${path} (a draft: set status to published when it is done)`,
);
if (chosen.length === 0) console.log(`Tags: ${ids.join(', ')}`);

/** What was given, by any spelling, or is answered; a name that is none of the choices ends it. */
async function choose(
  label: string,
  names: readonly string[],
  given?: string,
  proposed?: string,
): Promise<string | undefined> {
  if (given === undefined && terminal)
    console.log(`\n${names.map((name, index) => `  ${index + 1} ${name}`).join('\n')}`);
  const answer = given ?? (await ask(label, proposed ?? ''));
  if (answer === '') return undefined;
  const found = names[Number(answer) - 1] ?? names.find((name) => name.toLowerCase() === answer.toLowerCase());
  return found ?? stop(`Unknown ${label.toLowerCase()} "${answer}". ${describeNearest(answer, names)}`);
}

async function ask(label: string, proposed: string): Promise<string> {
  if (!terminal) return proposed;
  return (await terminal.question(`${label}${proposed && ` [${proposed}]`}: `)).trim() || proposed;
}

function describeNearest(name: string, names: readonly string[]): string {
  const near = getNearest(name, names);
  return near === undefined ? `There are ${names.join(', ')}.` : `Did you mean ${near}?`;
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

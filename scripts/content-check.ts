import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { checkEditorial } from '@/lib/content/check/editorial/check-editorial';
import { describeCollection } from '@/lib/content/check/editorial/describe-collection';
import { createDiskCache } from '@/lib/cache/create-disk-cache';
import { DOCUMENT_CACHE } from '@/lib/content/join/cache-documents';
import { getToday } from '@/lib/content/join/get-today';
import { addPictures, openCollection } from '@/lib/content/join/open-collection';
import { formatGithub, formatGroups, formatJson, formatText } from '@/lib/content/check/format-findings';
import { summarize } from '@/lib/content/check/summarize';
import { readSite, SITE_FILE } from '@/lib/site/read-site';
import { listMissingReviews } from '@/lib/studio/four-eyes';
import { readTextFile } from '@/lib/studio/text-file';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Warnings fail as well. */
    strict: { type: 'boolean', default: false },
    /** Only what withholds a file. */
    errors: { type: 'boolean', default: false },
    /** Also what an editor would say of texts that can be published. */
    editorial: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
  },
});
if (!['text', 'json', 'github'].includes(values.format)) {
  console.error(`Unknown format "${values.format}". Use text, json or github.`);
  process.exit(2);
}

const [named] = positionals;
const isFile = named !== undefined && statSync(named, { throwIfNoEntry: false })?.isFile() === true;
// What an earlier check or build has read of a file that has not changed is not read again.
const opened = openCollection(isFile ? undefined : named, createDiskCache(DOCUMENT_CACHE, Date.now()));
const { collection, knowledgeBase } = opened;
const { findings: all } = await addPictures(opened);
const onlyPath = isFile ? relative(collection.dir, resolve(named)).split(sep).join('/') : undefined;
if (onlyPath?.startsWith('..')) {
  console.error(
    `${named} is not in ${collection.dir}. For a file of another folder: CONTENT_DIR=... npm run content:check -- ${named}`,
  );
  process.exit(2);
}

const { skipped, articles } = knowledgeBase;
const editorial = values.editorial ? checkEditorial(collection, knowledgeBase) : [];
const findings = [...all, ...editorial].filter(
  ({ severity, path }) => (!values.errors || severity === 'error') && (onlyPath === undefined || path === onlyPath),
);
const folder = relative(process.cwd(), collection.dir);
const prefix = folder === '' ? '' : `${folder}/`;

if (values.format === 'json') console.log(formatJson(findings, prefix));
else if (values.format === 'github') console.log(formatGithub(findings, prefix));
else {
  const format = onlyPath === undefined ? formatGroups : formatText;
  const report = format(findings, collection.getSourceLine, prefix);
  const map = values.editorial && onlyPath === undefined ? describeCollection(knowledgeBase) : '';
  const heldBack = onlyPath === undefined ? skipped : skipped.filter(({ path }) => path === onlyPath);
  console.log([report, map, summarize(findings, articles.length, heldBack)].filter(Boolean).join('\n\n'));
}
// Who changed a file last is for git to say, and not for the file.
const facts = readSite(readTextFile(collection.dir, SITE_FILE)?.text ?? '').facts;
const reviews = facts.fourEyes
  ? await listMissingReviews(
      collection.dir,
      articles.map(({ path }) => path).filter((path) => onlyPath === undefined || path === onlyPath),
      { people: facts.people, today: getToday() },
    )
  : new Map<string, string>();
if (reviews.size > 0) {
  console.error(`\nFour eyes: ${reviews.size} not reviewed by somebody else than who changed them last`);
  for (const [path, message] of reviews) console.error(`  ${prefix}${path}: ${message}`);
}
if (articles.length === 0) console.error(`\nThere is nothing to publish in ${collection.dir}.`);
const fails =
  articles.length === 0 ||
  (values.strict && reviews.size > 0) ||
  findings.some(({ severity }) => values.strict || severity === 'error');
process.exitCode = fails ? 1 : 0;

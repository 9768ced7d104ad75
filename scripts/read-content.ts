import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createDiskCache } from '@/lib/cache/create-disk-cache';
import { refusePublication, type Publication } from '@/lib/content/check/check-removals';
import { formatGroups } from '@/lib/content/check/format-findings';
import { summarize } from '@/lib/content/check/summarize';
import { renderCollection } from '@/lib/content/join/open-collection';
import { writeSnapshot } from '@/lib/content/join/knowledge-snapshot';
import { DOCUMENT_CACHE } from '@/lib/content/join/cache-documents';
import { PUBLICATION_FILE } from '@/lib/export/write-publication';
import { articlePath } from '@/lib/site/paths';
import { site } from '@/lib/site/site';

// The first step of a build, in a process of its own: what it needs to read is given back before pages are made.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Stops if a file cannot be published, as `strict: true` in site.yml does. */
    strict: { type: 'boolean', default: false },
    'allow-removals': { type: 'boolean', default: false },
  },
});
const [file] = positionals;
if (!file) throw new Error('Usage: read-content.ts FILE, which takes what was read to the rest of the build.');

const cache = createDiskCache(DOCUMENT_CACHE, Date.now());
const rendered = await renderCollection(undefined, cache);
const { collection, knowledgeBase } = rendered;
const { findings, articles, skipped, redirects } = knowledgeBase;
const errors = findings.filter(({ severity }) => severity === 'error');
if (errors.length > 0) console.error(`${formatGroups(errors, collection.getSourceLine)}\n`);
const summary = summarize(
  findings,
  articles.length,
  skipped,
  `${process.env.OUT_DIR || 'out'}.hosting/${PUBLICATION_FILE}`,
);
console.log(summary);

if ((values.strict || site.strict) && errors.length > 0) {
  stop('Build stopped, because it is strict: the files above cannot be published.');
}
const next = { contentDir: relative('.', collection.dir) || '.', articles: articles.map(({ slug }) => slug) };
const leads = (slug: string) => redirects.some(({ from }) => from === articlePath(slug));
const refusal = refusePublication(next, values['allow-removals'] ? undefined : readLastPublication(), {
  leads,
  heldBack: skipped.length,
});
if (refusal !== undefined) stop(`Build stopped: ${refusal}`);
writeSnapshot(resolve(file), rendered);
writeFileSync(`${resolve(file)}.txt`, summary);

function readLastPublication(): Publication | undefined {
  const path = `${process.env.OUT_DIR || 'out'}.hosting/${PUBLICATION_FILE}`;
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Publication) : undefined;
}

function stop(message: string): never {
  console.error(`\n${message}`);
  process.exit(1);
}

import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { createDiskCache } from '@/lib/disk-cache/create-disk-cache';
import { openCollection } from '@/lib/knowledge-base/get-knowledge-base';
import { keepKnowledge } from '@/lib/knowledge-base/keep-knowledge';
import { DOCUMENT_CACHE } from '@/lib/knowledge-base/remember-documents';
import { formatText } from '@/lib/problems/format-text';
import { summarize } from '@/lib/problems/summarize';
import { restoreFolders } from '@/publish/swap-folders';

const KNOWLEDGE_FILE = resolve('.cache/knowledge');

// A build that was killed at the last moment may have left the good site aside.
restoreFolders(['out', 'out.hosting']);

// The content is checked before anything is built, so that a fault is found in a second and out/ stays as it was.
const cache = createDiskCache(DOCUMENT_CACHE, Date.now());
const { collection, knowledge, knowledgeBase } = openCollection(undefined, cache);
const { problems, articles, skipped } = knowledgeBase;
const errors = problems.filter(({ severity }) => severity === 'error');
if (errors.length > 0) console.error(`${formatText(errors, collection.getSourceLine)}\n`);
console.log(summarize(problems, articles.length, skipped));
if (errors.length > 0) process.exit(1);

keepKnowledge(KNOWLEDGE_FILE, knowledge, collection);
const { status } = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
  stdio: 'inherit',
  env: { ...process.env, KNOWLEDGE_FILE },
});
rmSync(KNOWLEDGE_FILE, { force: true });
process.exit(status ?? 1);

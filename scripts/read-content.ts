import { resolve } from 'node:path';
import { createDiskCache } from '@/lib/disk-cache/create-disk-cache';
import { openCollection } from '@/lib/knowledge-base/get-knowledge-base';
import { keepKnowledge } from '@/lib/knowledge-base/keep-knowledge';
import { DOCUMENT_CACHE } from '@/lib/knowledge-base/remember-documents';
import { formatText } from '@/lib/problems/format-text';
import { summarize } from '@/lib/problems/summarize';

// The first step of a build, in a process of its own: what it needs to read is given back before pages are made.
const [file] = process.argv.slice(2);
if (!file) throw new Error('Usage: read-content.ts FILE, where what was read is kept for the rest of the build.');

const cache = createDiskCache(DOCUMENT_CACHE, Date.now());
const { collection, knowledge, knowledgeBase } = openCollection(undefined, cache);
const { problems, articles, skipped } = knowledgeBase;
const errors = problems.filter(({ severity }) => severity === 'error');
if (errors.length > 0) console.error(`${formatText(errors, collection.getSourceLine)}\n`);
console.log(summarize(problems, articles.length, skipped));
if (errors.length > 0) process.exit(1);
keepKnowledge(resolve(file), knowledge, collection);

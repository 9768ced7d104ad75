import { resolve } from 'node:path';
import { createDiskCache } from '@/lib/cache/create-disk-cache';
import { openCollection } from '@/lib/content/join/get-knowledge-base';
import { keepKnowledge } from '@/lib/content/join/keep-knowledge';
import { DOCUMENT_CACHE } from '@/lib/content/join/remember-documents';
import { formatText } from '@/lib/content/check/format-text';
import { summarize } from '@/lib/content/check/summarize';

// The first step of a build, in a process of its own: what it needs to read is given back before pages are made.
const [file] = process.argv.slice(2);
if (!file) throw new Error('Usage: read-content.ts FILE, where what was read is kept for the rest of the build.');

const cache = createDiskCache(DOCUMENT_CACHE, Date.now());
const { collection, knowledge, knowledgeBase } = openCollection(undefined, cache);
const { findings, articles, skipped } = knowledgeBase;
const errors = findings.filter(({ severity }) => severity === 'error');
if (errors.length > 0) console.error(`${formatText(errors, collection.getSourceLine)}\n`);
console.log(summarize(findings, articles.length, skipped));
if (errors.length > 0) process.exit(1);
keepKnowledge(resolve(file), knowledge, collection);

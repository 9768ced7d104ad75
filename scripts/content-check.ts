import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkEditorial } from '@/lib/content/check/editorial/check-editorial';
import { describeCollection } from '@/lib/content/check/editorial/describe-collection';
import { createDiskCache } from '@/lib/cache/create-disk-cache';
import { DOCUMENT_CACHE } from '@/lib/content/join/remember-documents';
import { openCollection } from '@/lib/content/join/get-knowledge-base';
import { formatGithub } from '@/lib/content/check/format-github';
import { formatJson } from '@/lib/content/check/format-json';
import { formatText } from '@/lib/content/check/format-text';
import { summarize } from '@/lib/content/check/summarize';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { strict: { type: 'boolean', default: false }, format: { type: 'string', default: 'text' } },
});
if (!['text', 'json', 'github'].includes(values.format)) {
  console.error(`There is no format "${values.format}"; there are text, json and github.`);
  process.exit(2);
}

const { collection, knowledgeBase } = openCollection(positionals[0], createDiskCache(DOCUMENT_CACHE, Date.now()));
const { skipped, articles } = knowledgeBase;
const findings = [...knowledgeBase.findings, ...checkEditorial(collection, knowledgeBase)];
const folder = relative(process.cwd(), collection.dir);
const prefix = folder === '' ? '' : `${folder}/`;

if (values.format === 'json') console.log(formatJson(findings, prefix));
else if (values.format === 'github') console.log(formatGithub(findings, prefix));
else {
  const report = formatText(findings, collection.getSourceLine, prefix);
  const parts = [report, describeCollection(knowledgeBase), summarize(findings, articles.length, skipped)];
  console.log(parts.filter(Boolean).join('\n\n'));
}
const stops = findings.some(({ severity }) => values.strict || severity === 'error');
process.exitCode = stops ? 1 : 0;

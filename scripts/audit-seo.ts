import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { adoptAddress } from '@/lib/export/verify/adopt-address';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    format: { type: 'string', default: 'text' },
    strict: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
  },
});
const [dir = 'out'] = positionals;
if (!existsSync(dir) || !['text', 'json'].includes(values.format)) {
  console.error('Usage: npm run audit:seo -- [out] [--format text|json] [--strict] [--all], after npm run build.');
  process.exit(2);
}

adoptAddress(dir);
const { auditExport, formatReport } = await import('@/lib/export/audit/audit-export');
const { readExport } = await import('@/lib/export/audit/read-export');
const today = new Date().toISOString().slice(0, 10);
const published = readExport(dir, today);
const faults = auditExport(published);
if (values.format === 'json') console.log(JSON.stringify({ pages: published.pages.length, faults }, null, 1));
else console.log(formatReport(faults, published.pages.length, values.all ? Infinity : 20));
process.exitCode = faults.some(({ severity }) => values.strict || severity === 'error') ? 1 : 0;

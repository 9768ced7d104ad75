import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPages } from '@/lib/export/list-pages';
import { ADDRESSES_FILE, parseAddresses, recordAddresses } from '@/lib/export/redirects';

const file = join(process.env.CONTENT_DIR || 'content', ADDRESSES_FILE);
const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
const after = recordAddresses(
  before,
  listPages('out').map(({ path }) => path),
);
writeFileSync(file, after);
const added = parseAddresses(after).length - parseAddresses(before).length;
console.log(`${file}: ${parseAddresses(after).length} addresses, ${added} of them new.`);

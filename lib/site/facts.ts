import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSite, SITE_FILE } from './read-site';
import type { SiteFacts } from './site-schema';

const file = join(process.env.CONTENT_DIR || 'content', SITE_FILE);

/** The facts of the collection that is published. What is wrong with them is found when the collection is read. */
export const facts: SiteFacts = readSite(existsSync(file) ? readFileSync(file, 'utf8') : '').facts;

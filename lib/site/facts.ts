import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAP_FILE, readSite, SITE_FILE } from './read-site';
import type { SiteFacts } from './site-schema';

const dir = process.env.CONTENT_DIR || 'content';
const file = join(dir, SITE_FILE);

/** The facts of the collection that is published. What is wrong with them is found when the collection is read. */
export const facts: SiteFacts = {
  // A map is a map of questions; a folder without one is somebody's handbook.
  entries: existsSync(join(dir, MAP_FILE)) ? 'questions' : 'pages',
  ...readSite(existsSync(file) ? readFileSync(file, 'utf8') : '').facts,
};

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hrefTo } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { forEachLimited } from '../for-each-limited';
import { ownString } from '../html/own-string';
import { listExportFiles } from '../list-export-files';
import type { PublishStep } from '../step';
import { findBroken } from './find-broken';
import { listOwnUrls } from './list-own-urls';

const MAX_LISTED = 30;

/** Files next to the pages that name addresses of the site. */
const NAMES_ADDRESSES = /^(?:sitemap[^/]*\.xml|(?:.*\/)?feed\.(?:xml|json)|llms\.txt|robots\.txt|api\/[^/]+\.json)$/;

/** Follows every link, every address of an image or a script, every entry of a feed and of the sitemap. */
export const checkReferences: PublishStep = {
  name: 'find everything that is referred to',
  async run({ dir, knowledgeBase, references, progress }) {
    const files = await listExportFiles(dir);
    const naming = files.filter((file) => NAMES_ADDRESSES.test(file));
    progress.expect(naming.length);
    await forEachLimited(naming, async (file) => {
      for (const path of listOwnUrls(await readFile(join(dir, file), 'utf8'), `${site.origin}${site.basePath}`)) {
        if (!references.addresses.has(path)) references.addresses.set(ownString(path), hrefTo(`/${file}`));
      }
      progress.tick();
    });
    const homes = knowledgeBase.articles.flatMap(({ canonicalElsewhere }) => canonicalElsewhere ?? []);
    const elsewhere = new Set(homes.map((url) => new URL(url).pathname));
    const broken = findBroken(references, { files: new Set(files), basePath: site.basePath, elsewhere });
    if (broken.length === 0) return;
    const more = broken.length > MAX_LISTED ? `\n... and ${broken.length - MAX_LISTED} more` : '';
    throw new Error(`not all is there.\n${broken.slice(0, MAX_LISTED).join('\n')}${more}`);
  },
};

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createDiskCache } from '@/lib/cache/create-disk-cache';
import { PICTURE_CACHE } from '@/lib/content/compile/pictures';
import { createMediaFiles } from '@/lib/content/join/media-files';
import { hrefTo } from '@/lib/site/paths';
import { forEachLimited } from './for-each-limited';
import type { PublishStep } from './step';

const MEDIA = '/media/';

/** Makes the pictures that pages show, and copies the files they link to; what no page refers to stays where it is. */
export const copyMedia: PublishStep = {
  name: 'make the pictures of articles',
  async run({ dir, knowledgeBase, references, progress }) {
    const prefix = hrefTo(MEDIA);
    const getMediaFile = createMediaFiles(knowledgeBase, createDiskCache(PICTURE_CACHE, Date.now()));
    const names = [...references.addresses.keys()].flatMap((address) =>
      address.startsWith(prefix) ? [decodeURIComponent(address.slice(prefix.length).replace(/#.*/, ''))] : [],
    );
    await forEachLimited([...new Set(names)], async (name) => {
      const content = await getMediaFile(name);
      // What is not there is named, with the page that shows it, when references are checked.
      if (content === undefined) return;
      const target = join(dir, MEDIA, name);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
      progress.tick();
    });
  },
};

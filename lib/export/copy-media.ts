import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hrefTo } from '@/lib/site/paths';
import type { PublishStep } from './step';

const MEDIA = '/media/';

/** Copies the images that pages show out of the collection; what no page shows stays where it is. */
export const copyMedia: PublishStep = {
  name: 'copy the images of articles',
  async run({ dir, knowledgeBase, references, progress }) {
    const prefix = hrefTo(MEDIA);
    for (const address of references.addresses.keys()) {
      if (!address.startsWith(prefix)) continue;
      const path = decodeURIComponent(address.slice(prefix.length).replace(/#.*/, ''));
      const content = knowledgeBase.readAsset(path);
      // What is not there is named, with the page that shows it, when references are checked.
      if (content === undefined) continue;
      const target = join(dir, MEDIA, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
      progress.tick();
    }
  },
};

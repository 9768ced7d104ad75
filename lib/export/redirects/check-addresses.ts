import { hrefTo } from '@/lib/site/paths';
import { listPages } from '../list-pages';
import type { PublishStep } from '../step';
import { ADDRESSES_FILE, parseAddresses } from './addresses';

/** Holds the build to every address that was ever published: each is a page, or leads on to one. */
export const checkAddresses: PublishStep = {
  name: 'keep every published address',
  run({ dir, knowledgeBase }) {
    const text = knowledgeBase.readAsset(ADDRESSES_FILE);
    if (text === undefined) return Promise.resolve();
    const pages = new Set(listPages(dir).map(({ path }) => path));
    const gone = parseAddresses(Buffer.from(text).toString('utf8')).filter((address) => !pages.has(address));
    if (gone.length === 0) return Promise.resolve();
    throw new Error(
      `${gone.length === 1 ? 'an address has' : `${gone.length} addresses have`} vanished. ` +
        'Give the article that answers now a line "aliases: [...]", or content/redirects.yml an entry.\n' +
        gone.map((address) => hrefTo(address)).join('\n'),
    );
  },
};

import { hrefTo } from '@/lib/site/paths';
import { listPages } from '../list-pages';
import type { PublishStep } from '../step';

/** Next to the articles: every address that was ever published, one a line, in order. */
export const ADDRESSES_FILE = 'addresses.txt';

/** Further pages of a list come and go with its length. */
const PASSING = /\/page\/\d+$/;

/** @example parseAddresses('# kept\n/a\n\n/b\n'); // => ['/a', '/b'] */
export function parseAddresses(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('/'));
}

/**
 * The file with the addresses of today's pages added.
 *
 * @param text as the file is now.
 */
export function recordAddresses(text: string, pages: readonly string[]): string {
  const lasting = pages.filter((path) => !PASSING.test(path));
  const all = [...new Set([...parseAddresses(text), ...lasting])].sort();
  return `${HEADER}${all.join('\n')}\n`;
}

const HEADER = `# Every address that was ever published. A build that would drop one fails; npm run addresses:record adds new ones.
`;

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

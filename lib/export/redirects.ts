import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { absoluteUrl, hrefTo } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import type { Redirect } from './hosting/hosting';
import { escapeAttribute } from './html/edit-html';
import { listPages } from './list-pages';
import type { PublishStep } from './step';

/** Puts a page at every former address that leads on, for hosts that know no redirects. */
export const writeRedirectPages: PublishStep = {
  name: 'lead on from former addresses',
  async run({ dir, knowledgeBase }) {
    for (const redirect of knowledgeBase.redirects) {
      const file = join(dir, `${redirect.from}.html`);
      if (existsSync(file)) throw new Error(`${redirect.from} is a page, and is said to lead on to ${redirect.to}.`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, buildRedirectPage(redirect));
    }
  },
};

/**
 * A page that takes its reader on at once; search engines take it for a permanent redirect.
 *
 * @see https://developers.google.com/search/docs/crawling-indexing/301-redirects#metarefresh
 */
export function buildRedirectPage({ to }: Redirect): string {
  const href = escapeAttribute(hrefTo(to));
  return [
    `<!DOCTYPE html><html lang="${site.language}"><head>`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'"/>`,
    '<meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>',
    `<title>Moved | ${escapeAttribute(site.name)}</title>`,
    `<link rel="canonical" href="${escapeAttribute(absoluteUrl(to.replace(/#.*/, '')))}"/>`,
    `<meta http-equiv="refresh" content="0; url=${href}"/></head>`,
    `<body><main><h1>This page has moved</h1><p><a href="${href}">Go to the page</a></p></main></body></html>\n`,
  ].join('');
}

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

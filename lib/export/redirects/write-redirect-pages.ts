import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { absoluteUrl, hrefTo } from '@/lib/site/paths';
import type { Redirect } from '@/lib/export/hosting/hosting';
import { site } from '@/lib/site/site';
import { escapeAttribute } from '../html/edit-html';
import type { PublishStep } from '../step';

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

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { absoluteUrl } from '@/lib/site/paths';
import { scanHtml } from './html/scan-html';
import { aPublishContext } from './test-factories';
import { checkAddresses, recordAddresses, writeRedirectPages } from './redirects';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'redirects-'));
  mkdirSync(join(dir, 'articles'));
  writeFileSync(join(dir, 'articles/why.html'), '');
});
afterEach(() => rmSync(dir, { recursive: true }));

interface Known {
  readonly redirects?: KnowledgeBase['redirects'];
  readonly addresses?: string;
}

function aContext({ redirects = [], addresses }: Known) {
  const readAsset = () => (addresses === undefined ? undefined : Buffer.from(addresses));
  return aPublishContext({ dir, knowledgeBase: { redirects, readAsset } as unknown as KnowledgeBase });
}

const MOVED = { from: '/insights/old', to: '/articles/why' };

it('puts a page at a former address that leads on, and runs nothing', async () => {
  await writeRedirectPages.run(aContext({ redirects: [MOVED] }));
  const html = readFileSync(join(dir, 'insights/old.html'), 'utf8');
  expect(html).toContain(`<link rel="canonical" href="${absoluteUrl('/articles/why')}"/>`);
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/articles/why"/>');
  expect(html).toContain('<a href="/articles/why">');
  expect(scanHtml(html).some(({ name }) => name === 'script' || name === 'style')).toBe(false);
});

it('writes over no page', async () => {
  const step = writeRedirectPages.run(aContext({ redirects: [{ from: '/articles/why', to: '/tags' }] }));
  await expect(step).rejects.toThrow('/articles/why is a page');
});

it('names every published address that would vanish', async () => {
  const addresses = '# kept\n/articles/why\n/articles/gone\n/tags/gone\n';
  const check = async () => checkAddresses.run(aContext({ addresses }));
  await expect(check()).rejects.toThrow('2 addresses have vanished');
  await expect(check()).rejects.toThrow('\n/articles/gone\n/tags/gone');
});

it('is content with an address that leads on, and with a collection that keeps none', async () => {
  const context = aContext({ redirects: [MOVED], addresses: '/articles/why\n/insights/old\n' });
  await writeRedirectPages.run(context);
  await checkAddresses.run(context);
  await checkAddresses.run(aContext({}));
});

it('records new addresses, forgets none, and leaves out what comes and goes', () => {
  const text = recordAddresses('# kept\n/articles/gone\n', ['/articles/why', '/', '/articles/page/2']);
  expect(text.split('\n').filter((line) => line.startsWith('/'))).toEqual(['/', '/articles/gone', '/articles/why']);
  expect(recordAddresses(text, ['/articles/why'])).toBe(text);
});

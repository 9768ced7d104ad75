import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readExport } from '../audit/read-export';
import { pingServices, type PingOptions } from './ping-services';

const KEY = '0123456789abcdef';
const ARTICLE = 'articles/why-do-plans-slip.html';
const ARTICLE_URL = 'https://garden.example/articles/why-do-plans-slip';

type TestExport = Map<string, string>;

/** Three pages, one of them not to be listed, and two feeds. */
function anExport(): TestExport {
  const aPage = (url: string, text: string, robots = 'index') =>
    `<head><title>Plans</title><meta name="robots" content="${robots}"><link rel="canonical" href="${url}"></head><main>${text}</main>`;
  const aFeed = (title: string) => JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title, items: [] });
  return new Map([
    ['tags.html', aPage('https://garden.example/tags', 'Planning')],
    [ARTICLE, aPage(ARTICLE_URL, 'Because of waiting.')],
    ['search.html', aPage('https://garden.example/search', 'A field.', 'noindex')],
    ['feed.json', aFeed('All')],
    ['tags/planning/feed.json', aFeed('Planning')],
  ]);
}

let server: Server;
let received: { readonly type?: string; readonly body: string }[];
let status: number;
let dir: string;
let lines: string[];

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'ping-'));
  [received, lines, status] = [[], [], 200];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      received.push({ type: request.headers['content-type'], body });
      response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(dir, { recursive: true });
});

function ping(files: TestExport, options: Partial<PingOptions> = {}): Promise<boolean> {
  const out = join(dir, 'out');
  rmSync(out, { recursive: true, force: true });
  for (const [file, text] of files) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), text);
  }
  return pingServices(readExport(out, '2026-11-22'), {
    key: KEY,
    indexNowUrl: serviceUrl(),
    hubs: [],
    stateFile: join(dir, 'state.json'),
    isDryRun: false,
    print: (line) => lines.push(line),
    ...options,
  });
}

function serviceUrl(): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/indexnow`;
}

function edit(files: TestExport, file: string, from: string, to: string): void {
  const before = files.get(file)!;
  expect(before).toContain(from);
  files.set(file, before.replace(from, to));
}

function anExportWithKey(): TestExport {
  return anExport().set(`${KEY}.txt`, KEY);
}

it('does nothing without a key and without a hub', async () => {
  expect(await ping(anExport(), { key: undefined })).toBe(true);
  expect(received).toEqual([]);
  expect(existsSync(join(dir, 'state.json'))).toBe(false);
  expect(lines).toEqual([expect.stringContaining('Nothing to do')]);
});

it('names all pages that may be listed the first time, and the key’s place', async () => {
  expect(await ping(anExportWithKey())).toBe(true);
  expect(received).toHaveLength(1);
  expect(received[0]!.type).toBe('application/json; charset=utf-8');
  const message = JSON.parse(received[0]!.body) as Record<string, unknown>;
  expect(message).toMatchObject({
    host: 'garden.example',
    key: KEY,
    keyLocation: `https://garden.example/${KEY}.txt`,
  });
  expect(message.urlList).toEqual([ARTICLE_URL, 'https://garden.example/tags']);
});

it('names only what has changed or gone after that', async () => {
  const files = anExportWithKey();
  await ping(files);
  await ping(files);
  expect(received).toHaveLength(1);
  expect(lines.at(-1)).toContain('nothing has changed');

  edit(files, ARTICLE, 'waiting.', 'waiting, mostly.');
  files.delete('tags.html');
  await ping(files);
  const { urlList } = JSON.parse(received[1]!.body) as { urlList: string[] };
  expect(urlList).toEqual([ARTICLE_URL, 'https://garden.example/tags']);
});

it('does not take a new name of a script for a change', async () => {
  const files = anExportWithKey();
  await ping(files);
  edit(files, ARTICLE, '</head>', '<script src="/_next/static/other.js"></script></head>');
  await ping(files);
  expect(received).toHaveLength(1);
});

describe.each([403, 422, 429, 500, 302])('answered with %i', (answer) => {
  it('says so, fails, and tells the same again next time', async () => {
    const files = anExportWithKey();
    status = answer;
    expect(await ping(files)).toBe(false);
    expect(lines.at(-1)).toContain(String(answer));
    status = 200;
    expect(await ping(files)).toBe(true);
    expect(received[1]!.body).toBe(received[0]!.body);
  });
});

it('says so where nobody answers', async () => {
  expect(await ping(anExportWithKey(), { indexNowUrl: 'http://127.0.0.1:1/' })).toBe(false);
  expect(lines.at(-1)).toMatch(/2 addresses, .+/);
});

it('refuses to send a key that the export does not hold', async () => {
  await expect(ping(anExport())).rejects.toThrow('The export does not hold the key');
  expect(received).toEqual([]);
});

it('tells hubs which feeds changed, without a key too', async () => {
  const files = anExport();
  const hubs = [serviceUrl()];
  expect(await ping(files, { key: undefined, hubs })).toBe(true);
  expect(received[0]!.type).toContain('application/x-www-form-urlencoded');
  const form = new URLSearchParams(received[0]!.body);
  expect(form.get('hub.mode')).toBe('publish');
  expect(form.getAll('hub.url')).toContain('https://garden.example/feed.json');

  edit(files, 'tags/planning/feed.json', 'Planning', 'Planning ahead');
  await ping(files, { key: undefined, hubs });
  expect(new URLSearchParams(received[1]!.body).getAll('hub.url')).toEqual([
    'https://garden.example/tags/planning/feed.json',
  ]);
});

it('sends nothing in a dry run', async () => {
  expect(await ping(anExportWithKey(), { isDryRun: true, hubs: [serviceUrl()] })).toBe(true);
  expect(received).toEqual([]);
  expect(existsSync(join(dir, 'state.json'))).toBe(false);
  expect(lines[0]).toContain('2 addresses, not sent');
});

it('is never part of a build', () => {
  const sources = ['app', 'lib/export', 'components', 'lib/content'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file) && !/^ping\W/.test(file))
      .map((file) => join(room, file)),
  );
  const callers = [...sources, 'scripts/build.ts', 'next.config.ts'].filter((file) =>
    /ping-services|deploy-ping/.test(readFileSync(file, 'utf8')),
  );
  expect(callers).toEqual([]);
});

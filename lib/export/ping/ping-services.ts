import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { sha256 } from '@/lib/cache/sha256';
import { indexNowKeyPath } from '@/lib/seo/root-files';
import { absoluteUrl } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import type { Export } from '../audit/read-export';

export interface PingOptions {
  /** The key that the export was built with; without one IndexNow is not called. */
  readonly key?: string;
  readonly indexNowUrl: string;
  readonly hubs: readonly string[];
  /** Where it is recorded what each service was told last. */
  readonly stateFile: string;
  /** Names what would be sent, and sends nothing. */
  readonly isDryRun: boolean;
  readonly print: (line: string) => void;
}

/** By address, a hash of what was published there. */
type Hashes = Readonly<Record<string, string>>;

interface Service {
  readonly url: string;
  readonly hashes: Hashes;
  /** How many addresses it takes at once. */
  readonly max: number;
  readonly createBody: (urls: readonly string[]) => string | URLSearchParams;
}

const TIMEOUT_MS = 30_000;

/**
 * Tells IndexNow and the hubs of the feeds what changed since they were last told.
 *
 * @returns whether every service took what it was sent.
 * @throws {Error} where the export does not hold the key.
 * @see https://www.indexnow.org/documentation
 * @see https://www.w3.org/TR/websub/#publishing
 */
export async function pingServices(published: Export, options: PingOptions): Promise<boolean> {
  const { key, indexNowUrl, hubs, stateFile, isDryRun, print } = options;
  if (key && published.text(indexNowKeyPath(key).slice(1)) !== key) {
    throw new Error('The export does not hold the key: build it, and publish it, with the same INDEXNOW_KEY.');
  }
  const services = [
    ...(key ? [createIndexNow(indexNowUrl, key, published)] : []),
    ...hubs.map((hub) => createHub(hub, published)),
  ];
  if (services.length === 0)
    print('Nothing to do: INDEXNOW_KEY is not set, and the site file names no hub for the feeds.');
  const state = readState(stateFile);
  let isTaken = true;
  for (const { url, hashes, max, createBody } of services) {
    const changed = listChanges(hashes, state[url] ?? {});
    if (changed.length === 0) print(`${url}: nothing has changed since it was last told.`);
    let isHeard = true;
    for (let at = 0; at < changed.length; at += max) {
      const urls = changed.slice(at, at + max);
      const answer = isDryRun ? { isTaken: true, text: 'not sent' } : await post(url, createBody(urls));
      print(`${url}: ${urls.length} ${urls.length === 1 ? 'address' : 'addresses'}, ${answer.text}`);
      isHeard &&= answer.isTaken;
    }
    if (isHeard) state[url] = hashes;
    isTaken &&= isHeard;
  }
  if (!isDryRun && services.length > 0) {
    mkdirSync(dirname(stateFile), { recursive: true });
    writeFileSync(stateFile, `${JSON.stringify(state, null, 1)}\n`);
  }
  return isTaken;
}

/** Pages by what they say: the names of scripts and styles, new with each build, do not count. */
function createIndexNow(url: string, key: string, published: Export): Service {
  const pages = published.pages.filter((page) => published.listed.has(page.url));
  const texts = pages.map(
    ({ url, said, text }) => [url, [...said('title'), ...said('description'), text].join('\n')] as const,
  );
  const { host } = new URL(site.origin);
  const keyLocation = absoluteUrl(indexNowKeyPath(key));
  return {
    url,
    hashes: hashAll(texts),
    max: 10_000,
    createBody: (urlList) => JSON.stringify({ host, key, keyLocation, urlList }),
  };
}

function createHub(url: string, { feeds, text }: Export): Service {
  const texts = feeds.map(({ file }) => [absoluteUrl(`/${file}`), text(file)!] as const);
  const createBody = (urls: readonly string[]) =>
    new URLSearchParams([['hub.mode', 'publish'], ...urls.map((feed) => ['hub.url', feed])]);
  return { url, hashes: hashAll(texts), max: 100, createBody };
}

/**
 * The addresses that say something new or are new, then those that are gone.
 *
 * @example
 * listChanges({ '/a': '1', '/b': '2' }, { '/a': '0', '/c': '3' }); // => ['/a', '/b', '/c']
 */
function listChanges(now: Hashes, before: Hashes): string[] {
  const changed = Object.keys(now).filter((url) => now[url] !== before[url]);
  return [...changed, ...Object.keys(before).filter((url) => !(url in now))];
}

function hashAll(texts: readonly (readonly [string, string])[]): Hashes {
  return Object.fromEntries(texts.map(([url, text]) => [url, sha256(text).slice(0, 16)]));
}

/** It never throws: a service that is down must not stop a deployment. */
async function post(url: string, body: string | URLSearchParams): Promise<{ isTaken: boolean; text: string }> {
  const headers = typeof body === 'string' ? { 'content-type': 'application/json; charset=utf-8' } : undefined;
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
    await response.body?.cancel();
    return { isTaken: response.ok, text: `${response.status} ${response.statusText}`.trim() };
  } catch (error) {
    const { cause, message } = error as Error;
    return { isTaken: false, text: cause instanceof Error ? cause.message || message : message };
  }
}

/** A file that is not there or cannot be read counts as empty: everything is told again. */
function readState(file: string): Record<string, Hashes> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Hashes>;
  } catch {
    return {};
  }
}

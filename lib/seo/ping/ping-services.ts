import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ExportFacts } from '@/lib/seo/audit/model';
import { indexNowKeyPath } from '@/lib/seo/ping/index-now-key';
import { buildHubPings, buildIndexNowPings, type Ping } from './build-pings';
import { fingerprintFeeds, fingerprintPages, listChanges, type Fingerprints } from './fingerprint-pages';
import { sendPing } from './send-ping';

export interface PingOptions {
  /** The key that the export was built with; without one IndexNow is not called. */
  readonly key?: string;
  readonly indexNowUrl: string;
  readonly hubs: readonly string[];
  /** Where it is kept what was told last time. */
  readonly stateFile: string;
  /** Names what would be sent, and sends nothing. */
  readonly isDryRun: boolean;
  readonly print: (line: string) => void;
}

/** What each service was told last, by its address. */
type State = Record<string, Fingerprints>;

/**
 * Tells IndexNow and the feeds' hubs what changed since they were last told.
 *
 * @returns whether every service took what it was sent.
 * @throws {Error} where the export does not hold the key.
 */
export async function pingServices(facts: ExportFacts, options: PingOptions): Promise<boolean> {
  const { key, indexNowUrl, hubs, stateFile, isDryRun, print } = options;
  if (!key && hubs.length === 0) {
    print('Nobody is told: INDEXNOW_KEY is not set, and the site file names no hub for the feeds.');
    return true;
  }
  if (key && facts.getText(indexNowKeyPath(key).slice(1)) !== key) {
    throw new Error('The export does not hold the key: build it, and publish it, with the same INDEXNOW_KEY.');
  }
  const state = readState(stateFile);
  const tellers = [
    ...(key
      ? [createTeller(indexNowUrl, fingerprintPages(facts), (urls) => buildIndexNowPings(indexNowUrl, key, urls))]
      : []),
    ...hubs.map((hub) => createTeller(hub, fingerprintFeeds(facts), (urls) => buildHubPings(hub, urls))),
  ];
  let isTaken = true;
  for (const { service, now, build } of tellers) {
    const pings = build(listChanges(now, state[service] ?? {}));
    if (pings.length === 0) print(`${service}: nothing has changed since it was last told.`);
    const isHeard = await sendAll(pings, isDryRun, print);
    isTaken &&= isHeard;
    if (isHeard && !isDryRun) state[service] = now;
  }
  if (!isDryRun) writeState(stateFile, state);
  return isTaken;
}

interface Teller {
  readonly service: string;
  readonly now: Fingerprints;
  readonly build: (changed: readonly string[]) => Ping[];
}

function createTeller(service: string, now: Fingerprints, build: Teller['build']): Teller {
  return { service, now, build };
}

async function sendAll(pings: readonly Ping[], isDryRun: boolean, print: PingOptions['print']): Promise<boolean> {
  let isTaken = true;
  for (const ping of pings) {
    const what = `${ping.service} at ${ping.url}: ${ping.count} ${ping.count === 1 ? 'address' : 'addresses'}`;
    const outcome = isDryRun ? { isTaken: true, answer: 'not sent' } : await sendPing(ping);
    print(`${what}, ${outcome.answer}`);
    isTaken &&= outcome.isTaken;
  }
  return isTaken;
}

/** What cannot be read is as good as nothing: everything is told again. */
function readState(file: string): State {
  try {
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as State) : {};
  } catch {
    return {};
  }
}

function writeState(file: string, state: State): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(state, null, 1)}\n`);
}

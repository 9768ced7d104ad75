import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContextOptions, type CDPSession, type Page } from '@playwright/test';
import { findChromium } from '@/e2e/browser/find-chromium';

/** Bytes on the wire, headers included, by the kind of file. */
type Bytes = Readonly<Record<string, number>>;

/** Somebody who goes from article to article. */
export interface Session {
  /** What the network is like: as it is, or Lighthouse's slow 4G. */
  readonly network: 'local' | 'slow 4G';
  /** Whether a pointer rests on each link for 150 ms, or a finger taps it. */
  readonly by: 'pointer' | 'finger';
}

const ARTICLES = 5;
const RUNS = 3;
const HOVER_MS = 150;
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 };
const PHONE = { width: 412, height: 823 };
const NEXT = 'main a[href*="/articles/"]:not([href*="."]):not([href*="#"]):visible';

/** What a first visit to a page costs. */
export function measurePage(url: string): Promise<{ readonly requests: number; readonly bytes: Bytes }> {
  return withPage({ viewport: PHONE }, async (page, _, transfers) => {
    await page.goto(url, { waitUntil: 'networkidle' });
    return { ...transfers, bytes: { ...transfers.bytes } };
  });
}

/**
 * Reads five articles, three times, each from an empty cache. While it is watched, a browser makes no page before the click:
 * see `measurePrerendered`.
 *
 * @returns milliseconds from the click to the next page's first paint, processor throttled four times, the median; and the
 * bytes of one session.
 */
export async function measureSession(
  url: string,
  { network, by }: Session,
): Promise<{ readonly clickToPaintMs: number; readonly bytes: Bytes }> {
  const hasTouch = by === 'finger';
  const viewport = hasTouch ? PHONE : { width: 1280, height: 900 };
  const times: number[] = [];
  let bytes: Bytes = {};
  for (let run = 0; run < RUNS; run += 1) {
    bytes = await withPage({ viewport, hasTouch, serviceWorkers: 'block' }, async (page, cdp, transfers) => {
      await page.addInitScript(noteClick);
      if (network === 'slow 4G') await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
      await page.goto(url, { waitUntil: 'networkidle' });
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      for (let read = 1; read < ARTICLES; read += 1) times.push(await goOn(page, hasTouch, read));
      return transfers.bytes;
    });
  }
  return { clickToPaintMs: times.sort((a, b) => a - b)[times.length >> 1]!, bytes };
}

/** @returns from the click to the first paint of the next page, which is when its heading is on the screen. */
async function goOn(page: Page, isTapped: boolean, read: number): Promise<number> {
  const links = page.locator(NEXT);
  const link = links.nth(read % (await links.count()));
  const before = page.url();
  await link.scrollIntoViewIfNeeded();
  if (isTapped) await link.tap();
  else {
    await link.hover();
    await page.waitForTimeout(HOVER_MS);
    await link.click();
  }
  // To look for its heading would put 40 ms of work, throttled, before its first paint.
  await page.waitForURL((url) => url.href !== before, { waitUntil: 'commit' });
  await page.waitForLoadState('networkidle');
  return page.evaluate(readPaint);
}

/** In a page: leaves for the next one when it was clicked. */
function noteClick(): void {
  addEventListener(
    'click',
    ({ timeStamp }) => localStorage.setItem('clicked', String(performance.timeOrigin + timeStamp)),
    true,
  );
}

/** In the next page: milliseconds from the click to its first paint. */
function readPaint(): number {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const [navigation] = performance.getEntriesByType('navigation');
  // A page that was made before the click is shown when it is activated.
  const { activationStart = 0 } = navigation as { activationStart?: number };
  const shown = performance.timeOrigin + Math.max(activationStart, paint!.startTime);
  return shown - Number(localStorage.getItem('clicked'));
}

/** A page of a new browser with a profile on the disk, where alone it keeps what it has compiled; what is sent is counted. */
async function withPage<Result>(
  options: BrowserContextOptions,
  visit: (
    page: Page,
    cdp: CDPSession,
    transfers: { requests: number; bytes: Record<string, number> },
  ) => Promise<Result>,
): Promise<Result> {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'));
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const context = await chromium.launchPersistentContext(profile, { executablePath: findChromium(), args, ...options });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const transfers = { requests: 0, bytes: {} as Record<string, number> };
    const types = new Map<string, string>();
    cdp.on('Network.responseReceived', ({ requestId, type }) => void types.set(requestId, type));
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const type = types.get(requestId) ?? 'Other';
      transfers.requests += 1;
      transfers.bytes[type] = (transfers.bytes[type] ?? 0) + encodedDataLength;
    });
    await cdp.send('Network.enable');
    return await visit(page, cdp, transfers);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

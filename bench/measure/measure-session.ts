import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { findChromium } from '@/e2e/browser/find-chromium';

/** Somebody who goes from article to article. */
export interface Session {
  /** What the network is like: as it is, or Lighthouse's slow 4G. */
  readonly network: 'local' | 'slow 4G';
  /** Whether a pointer rests on each link for 150 ms, or a finger taps it. */
  readonly by: 'pointer' | 'finger';
}

export interface SessionFigures {
  /** Milliseconds from the click to the next page's first paint, processor throttled four times; the median. */
  readonly clickToPaintMs: number;
  /** Bytes on the wire of documents, scripts and fonts, of the whole session. */
  readonly bytes: Readonly<Record<string, number>>;
}

const ARTICLES = 5;
const RUNS = 3;
const HOVER_MS = 150;
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 };
const NEXT = 'main a[href*="/articles/"]:not([href*="."]):not([href*="#"]):visible';

/**
 * Reads five articles, three times, each from an empty cache. While it is watched, a browser makes no page before the click:
 * see `measurePrerendered`.
 */
export async function measureSession(url: string, session: Session): Promise<SessionFigures> {
  const times: number[] = [];
  let bytes: Record<string, number> = {};
  for (let run = 0; run < RUNS; run += 1) {
    bytes = {};
    await withPage(session, async (page, cdp) => {
      watchTransfers(cdp, bytes);
      await page.goto(url, { waitUntil: 'networkidle' });
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      for (let read = 1; read < ARTICLES; read += 1) times.push(await goOn(page, session, read));
    });
  }
  return { clickToPaintMs: times.sort((a, b) => a - b)[times.length >> 1]!, bytes };
}

async function withPage(
  { network, by }: Session,
  visit: (page: Page, cdp: CDPSession) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    viewport: by === 'finger' ? { width: 412, height: 823 } : { width: 1280, height: 900 },
    hasTouch: by === 'finger',
    serviceWorkers: 'block',
  });
  try {
    // A function with a name of its own would ask for a helper that pages do not have.
    await context.addInitScript(() =>
      addEventListener(
        'click',
        ({ timeStamp }) => localStorage.setItem('clicked', String(performance.timeOrigin + timeStamp)),
        true,
      ),
    );
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    if (network === 'slow 4G') await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
    await visit(page, cdp);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** @returns from the click to the first paint of the next page, which is when its heading is on the screen. */
async function goOn(page: Page, { by }: Session, read: number): Promise<number> {
  const links = page.locator(NEXT);
  const link = links.nth(read % (await links.count()));
  const before = page.url();
  await link.scrollIntoViewIfNeeded();
  if (by === 'finger') await link.tap();
  else {
    await link.hover();
    await page.waitForTimeout(HOVER_MS);
    await link.click();
  }
  // To look for its heading would put 40 ms of work, throttled, before its first paint.
  await page.waitForURL((url) => url.href !== before, { waitUntil: 'commit' });
  await page.waitForLoadState('networkidle');
  return page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const [navigation] = performance.getEntriesByType('navigation');
    // A page that was made before the click is shown when it is activated.
    const { activationStart = 0 } = navigation as { activationStart?: number };
    const shown = performance.timeOrigin + Math.max(activationStart, paint!.startTime);
    return shown - Number(localStorage.getItem('clicked'));
  });
}

function watchTransfers(cdp: CDPSession, bytes: Record<string, number>): void {
  const types = new Map<string, string>();
  cdp.on('Network.responseReceived', ({ requestId, type }) => void types.set(requestId, type));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? 'Other';
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength;
  });
}

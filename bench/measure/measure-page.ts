import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { findChromium } from '@/e2e/browser/find-chromium';

/** What a first visit to a page costs, and how quickly it answers. */
export interface PageCost {
  readonly requests: number;
  /** Bytes on the wire, headers included, by the kind of file. */
  readonly bytes: Readonly<Record<string, number>>;
  /** From the first pointer over a link to a page that has come to life, scripts at hand, CPU throttled four times. */
  readonly wakeMs: number;
  /** From the click on a link to the next page's heading on the screen, CPU throttled four times. */
  readonly navigateMs: number;
}

const THROTTLE = 4;
const RUNS = 5;

/**
 * Visits a page with an empty cache, then, as somebody who has been there before, wakes it and goes on to another one;
 * medians of five.
 */
export async function measurePage(url: string): Promise<PageCost> {
  const visits: PageCost[] = [];
  for (let run = 0; run < RUNS; run += 1) visits.push(await withBrowser((page) => visit(page, url)));
  const median = (pick: (visit: PageCost) => number) => visits.map(pick).sort((a, b) => a - b)[RUNS >> 1]!;
  return { ...visits[0]!, wakeMs: median(({ wakeMs }) => wakeMs), navigateMs: median(({ navigateMs }) => navigateMs) };
}

/** A new browser with a profile on the disk: only there it keeps what it has compiled. */
async function withBrowser<Result>(look: (page: Page) => Promise<Result>): Promise<Result> {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    viewport: { width: 412, height: 823 },
  });
  try {
    // With something on the shelf, pages wake by themselves.
    await context.addInitScript(() => localStorage.setItem('shelf', 'off'));
    return await look(await context.newPage());
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function visit(page: Page, url: string): Promise<PageCost> {
  const session = await page.context().newCDPSession(page);
  const loaded = await watchTransfers(session);
  await page.goto(url, { waitUntil: 'networkidle' });
  const { requests, bytes } = loaded();
  // A browser keeps a script with the second visit, and compiled with the third.
  for (let again = 0; again < 3; again += 1) {
    await page.evaluate(wake);
    await page.goto(url, { waitUntil: 'networkidle' });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  const wakeMs = await page.evaluate(wake);
  const navigateMs = await page.evaluate(navigate);
  return { requests, bytes, wakeMs, navigateMs };
}

async function watchTransfers(session: CDPSession): Promise<() => Pick<PageCost, 'requests' | 'bytes'>> {
  const types = new Map<string, string>();
  const bytes: Record<string, number> = {};
  let requests = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => void types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? 'Other';
    requests += 1;
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: false });
  return () => ({ requests, bytes: { ...bytes } });
}

/** In the page: the first sign of intent, until the scripts say that they are there. */
function wake(): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    addEventListener('runtime', () => resolve(performance.now() - start), { once: true });
    document.querySelector('main a')!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  });
}

/** In the page: from the click on a link that the pointer has rested on until another heading is painted. */
async function navigate(): Promise<number> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="/articles/"]')];
  const link = links.find(({ pathname }) => pathname !== location.pathname)!;
  link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 500));
  const heading = document.querySelector('h1')!.textContent;
  const start = performance.now();
  link.click();
  // No function has a name here: whoever compiles this would ask the page for a helper that it does not have.
  return new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      const now = document.querySelector('h1')?.textContent;
      if (!now || now === heading) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

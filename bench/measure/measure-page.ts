import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { findChromium } from '@/e2e/browser/find-chromium';

/** What a first visit to a page costs. */
export interface PageCost {
  readonly requests: number;
  /** Bytes on the wire, headers included, by the kind of file. */
  readonly bytes: Readonly<Record<string, number>>;
}

/** Visits a page with an empty cache. */
export async function measurePage(url: string): Promise<PageCost> {
  return withBrowser(async (page) => {
    const loaded = await watchTransfers(await page.context().newCDPSession(page));
    await page.goto(url, { waitUntil: 'networkidle' });
    return loaded();
  });
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
    return await look(await context.newPage());
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
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

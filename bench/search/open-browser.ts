import { chromium, type Page } from '@playwright/test';
import { findChromium } from '@/e2e/browser/find-chromium';

export interface BenchBrowser {
  readonly page: Page;
  /** Bytes that have come over the wire since it was asked last. */
  readonly fetched: () => number;
  readonly close: () => Promise<void>;
}

/** Opens a page whose bytes are counted. */
export async function openBrowser(url: string): Promise<BenchBrowser> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: findChromium(), args });
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(url).catch(() => undefined);
  bytes = 0;
  return {
    page,
    fetched: () => {
      const sum = bytes;
      bytes = 0;
      return sum;
    },
    close: () => browser.close(),
  };
}

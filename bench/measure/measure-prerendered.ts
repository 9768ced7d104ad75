import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '@/e2e/browser/find-chromium';

export interface PrerenderedFigures {
  /** Milliseconds from each click to the next page's first paint, on the processor as it is; in ascending order. */
  readonly clickToPaintMs: readonly number[];
  /** How many of the pages had been made before the click. */
  readonly prerendered: number;
}

const HOVER_MS = 150;
/** Longer than a page takes to come and to rest. */
const REST_MS = 2_000;
const NEXT = 'main a[href*="/articles/"]:not([href*="."]):not([href*="#"])';

/**
 * Goes from article to article with a pointer that rests on each link for 150 ms. A browser that is watched makes no page
 * before the click, so nothing is connected to it while the pointer rests.
 */
export async function measurePrerendered(url: string, clicks: number): Promise<PrerenderedFigures> {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const options = ['--headless=new', '--remote-debugging-port=0', '--no-first-run', '--window-size=1280,900'];
  const args = [...sandbox, ...options, `--user-data-dir=${profile}`, 'about:blank'];
  const browser = spawn(findChromium() ?? 'chromium', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      browser.on('exit', () => reject(new Error(`Chromium did not start: ${said}`)));
      browser.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const [found] = /ws:\S+/.exec(said) ?? [];
        if (found) resolve(found);
      });
    });
    await connect(address, (page) => page.goto(url));
    await rest(REST_MS);
    const times: { readonly ms: number; readonly isPrerendered: boolean }[] = [];
    for (let click = 0; click < clicks; click += 1) times.push(await goOn(address));
    return {
      clickToPaintMs: times.map(({ ms }) => ms).sort((a, b) => a - b),
      prerendered: times.filter(({ isPrerendered }) => isPrerendered).length,
    };
  } finally {
    browser.removeAllListeners('exit');
    const ended = new Promise((resolve) => browser.on('exit', resolve));
    browser.kill('SIGTERM');
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

async function goOn(address: string) {
  const { x, y } = await connect(address, async (page) => {
    const place = await page.evaluate((next) => {
      addEventListener(
        'click',
        ({ timeStamp }) => localStorage.setItem('clicked', String(performance.timeOrigin + timeStamp)),
        true,
      );
      const read = localStorage.getItem('read') ?? '';
      const links = [...document.querySelectorAll<HTMLAnchorElement>(next)].filter((link) => link.checkVisibility());
      const link = links.find(({ href }) => !read.includes(href))!;
      localStorage.setItem('read', read + link.href);
      link.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = link.getClientRects()[0]!;
      return { x: x + width / 2, y: y + height / 2 };
    }, NEXT);
    await rest(300);
    await page.mouse.move(place.x, place.y);
    return place;
  });
  await rest(HOVER_MS);
  await connect(address, async (page) => {
    await page.mouse.click(x, y);
    await rest(REST_MS);
  });
  return connect(address, async (page) => {
    const figures = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      const { activationStart = 0 } = navigation as { activationStart?: number };
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const shown = performance.timeOrigin + Math.max(activationStart, paint!.startTime);
      return { ms: shown - Number(localStorage.getItem('clicked')), isPrerendered: activationStart > 0 };
    });
    await page.mouse.move(1, 1);
    return figures;
  });
}

/** Looks at the page of a running browser, and leaves it alone again. */
async function connect<Result>(address: string, look: (page: Page) => Promise<Result>): Promise<Result> {
  const browser = await chromium.connectOverCDP(address);
  try {
    return await look(browser.contexts()[0]!.pages()[0]!);
  } finally {
    await browser.close();
  }
}

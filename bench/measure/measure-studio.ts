import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '@/e2e/browser/find-chromium';

export interface StudioFigures {
  /** Milliseconds from the command to the link. */
  readonly startMs: number;
  /** From opening the first article to its page, the collection read for the first time. */
  readonly firstPageMs: number;
  /** From a key to the page that shows it: the median and the slowest of all keys. */
  readonly keyMs: { readonly median: number; readonly most: number };
  /** Processor time that the studio's processes took for a key; it means the same on a busy machine. */
  readonly keyProcessorMs: number;
}

const KEYS = 12;
/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

/** Writes into an article of a collection in the studio, a word at a time, as a person who looks at each would. */
export async function measureStudio(contentDir: string): Promise<StudioFigures> {
  const stateDir = mkdtempSync(join(tmpdir(), 'bench-studio-'));
  const begun = performance.now();
  const studio = spawn(process.execPath, ['--import', 'tsx', 'scripts/write.ts', '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, CONTENT_DIR: contentDir, STUDIO_STATE: stateDir },
  });
  const link = await new Promise<string>((resolve) => {
    let said = '';
    studio.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [url] = /http:\S+/.exec(said) ?? [];
      if (url) resolve(url);
    });
  });
  const startMs = performance.now() - begun;
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: findChromium(), args });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(link);
    const [name] = readdirSync(join(contentDir, 'articles')).sort();
    const opened = performance.now();
    await page.goto(`${new URL(link).origin}/#/edit/${encodeURIComponent(`articles/${name}`)}`);
    await page.frameLocator('iframe').locator('article').waitFor({ timeout: 300_000 });
    const firstPageMs = performance.now() - opened;
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n\nWords: ');
    await page.frameLocator('iframe').getByText('Words:').waitFor({ timeout: 60_000 });
    // The dashboard is read once more when an article is opened.
    await page.waitForTimeout(3000);
    const times: number[] = [];
    const processor: number[] = [];
    for (let key = 0; key < KEYS; key += 1) {
      const before = readProcessorMs(studio.pid!);
      const sign = String.fromCharCode(97 + key);
      await page.evaluate(awaitSign, `Words: ${'abcdefghijklmnopqrstuvwxyz'.slice(0, key)}${sign}`);
      await page.keyboard.type(sign);
      times.push(await page.evaluate(() => (window as unknown as { shown: Promise<number> }).shown));
      await page.waitForTimeout(700);
      processor.push(readProcessorMs(studio.pid!) - before);
    }
    const sorted = times.toSorted((a, b) => a - b);
    const keyMs = { median: sorted[KEYS >> 1]!, most: sorted.at(-1)! };
    return { startMs, firstPageMs, keyMs, keyProcessorMs: processor.sort((a, b) => a - b)[KEYS >> 1]! };
  } finally {
    await browser.close();
    studio.kill('SIGTERM');
    rmSync(stateDir, { recursive: true, force: true });
  }
}

/** In the page: leaves in `shown` the time from the next key to the moment at which the frame shows a text. */
function awaitSign(text: string): void {
  const page = window as unknown as { shown: Promise<number> };
  page.shown = new Promise((resolve) => {
    let pressed = 0;
    addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { once: true, capture: true });
    const main = document.querySelector('iframe')!.contentDocument!.getElementById('main')!;
    const observer = new MutationObserver(() => {
      if (!main.textContent.includes(text)) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - pressed));
    });
    observer.observe(main, { childList: true, subtree: true, characterData: true });
  });
}

/** Of a process and those that it has started. */
function readProcessorMs(pid: number): number {
  let sum = 0;
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      if (Number(name) !== pid && Number(fields[1]) !== pid) continue;
      sum += (Number(fields[11]) + Number(fields[12])) * TICK_MS;
    } catch {
      // It has ended meanwhile.
    }
  }
  return sum;
}

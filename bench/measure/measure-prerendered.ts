import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '@/e2e/browser/find-chromium';

export interface PrerenderedFigures {
  /** Milliseconds from each click to the next page's first paint, on the processor as it is; in ascending order. */
  readonly clickToPaintMs: readonly number[];
  /** How many of the pages had been made before the click. */
  readonly prerendered: number;
}

/** What is said to the page of a browser, over the DevTools protocol. */
interface Connection {
  readonly send: (method: string, params?: object) => Promise<unknown>;
  readonly evaluate: <Value>(expression: string) => Promise<Value>;
  readonly close: () => void;
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
  const browser = spawn(
    findChromium() ?? 'chromium',
    [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--window-size=1280,900',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  try {
    const port = await new Promise<string>((resolve, reject) => {
      let said = '';
      browser.on('exit', () => reject(new Error(`Chromium did not start: ${said}`)));
      browser.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const found = /127\.0\.0\.1:(\d+)/.exec(said)?.[1];
        if (found) resolve(found);
      });
    });
    const first = await connect(port);
    await first.send('Page.navigate', { url });
    await rest(REST_MS);
    first.close();
    const times: { readonly ms: number; readonly isPrerendered: boolean }[] = [];
    for (let click = 0; click < clicks; click += 1) times.push(await goOn(port));
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

async function goOn(port: string): Promise<{ readonly ms: number; readonly isPrerendered: boolean }> {
  const before = await connect(port);
  const at = await before.evaluate<{ readonly x: number; readonly y: number }>(`(() => {
    addEventListener('click', ({ timeStamp }) => localStorage.setItem('clicked', performance.timeOrigin + timeStamp), true);
    const links = [...document.querySelectorAll('${NEXT}')].filter((link) => link.checkVisibility());
    const link = links.find(({ href }) => !(localStorage.getItem('read') ?? '').includes(href));
    localStorage.setItem('read', (localStorage.getItem('read') ?? '') + link.href);
    link.scrollIntoView({ block: 'center' });
    const [{ x, y, width, height }] = link.getClientRects();
    return { x: x + width / 2, y: y + height / 2 };
  })()`);
  await rest(300);
  await before.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
  before.close();
  await rest(HOVER_MS);
  const click = await connect(port);
  const press = { button: 'left', clickCount: 1, ...at };
  // The page that is pressed goes away, and its answers with it.
  void click.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...press });
  void click.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...press });
  await rest(REST_MS);
  click.close();
  const after = await connect(port);
  const figures = await after.evaluate<{ readonly ms: number; readonly isPrerendered: boolean }>(`(() => {
    const [{ activationStart }] = performance.getEntriesByType('navigation');
    const [{ startTime }] = performance.getEntriesByName('first-contentful-paint');
    const shown = performance.timeOrigin + Math.max(activationStart, startTime);
    return { ms: shown - Number(localStorage.getItem('clicked')), isPrerendered: activationStart > 0 };
  })()`);
  await after.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 1, y: 1 });
  after.close();
  return figures;
}

async function connect(port: string): Promise<Connection> {
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as {
    readonly type: string;
    readonly webSocketDebuggerUrl: string;
  }[];
  const socket = new WebSocket(targets.find(({ type }) => type === 'page')!.webSocketDebuggerUrl);
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  const waiting = new Map<number, (result: unknown) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data)) as { readonly id: number; readonly result: unknown };
    waiting.get(id)?.(result);
  });
  const send = (method: string, params: object = {}) =>
    new Promise((resolve) => {
      const id = waiting.size + 1;
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
  return {
    send,
    evaluate: async <Value>(expression: string) => {
      const answer = await send('Runtime.evaluate', { expression, returnByValue: true });
      return (answer as { readonly result: { readonly value: Value } }).result.value;
    },
    close: () => socket.close(),
  };
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

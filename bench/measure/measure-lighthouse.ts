import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { findChromium } from '@/e2e/browser/find-chromium';

/** Lighthouse's figures for a page, in its default mobile setting: medians. */
export interface LighthouseFigures {
  /** Of a hundred: performance, accessibility, best practices, search engines. */
  readonly scores: readonly number[];
  readonly lcpMs: number;
  readonly blockingMs: number;
  readonly layoutShift: number;
}

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue: number }>>;
}

const VERSION = '12.8.2';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Runs Lighthouse, which npm fetches for it: it is not part of the project. */
export async function measureLighthouse(url: string, runs: number): Promise<LighthouseFigures> {
  const reports: Report[] = [];
  for (let run = 0; run < runs; run += 1) reports.push(await runLighthouse(url));
  const median = (read: (report: Report) => number) => reports.map(read).sort((a, b) => a - b)[runs >> 1]!;
  const audit = (name: string) => median(({ audits }) => audits[name]!.numericValue);
  return {
    scores: CATEGORIES.map((name) => Math.round(median(({ categories }) => categories[name]!.score) * 100)),
    lcpMs: Math.round(audit('largest-contentful-paint')),
    blockingMs: Math.round(audit('total-blocking-time')),
    layoutShift: audit('cumulative-layout-shift'),
  };
}

async function runLighthouse(url: string): Promise<Report> {
  const output = ['--output=json', '--quiet', `--only-categories=${CATEGORIES.join()}`];
  const args = ['--yes', `lighthouse@${VERSION}`, url, ...output, '--chrome-flags=--headless=new --no-sandbox'];
  const env = { ...process.env, CHROME_PATH: findChromium() ?? '' };
  const { stdout } = await promisify(execFile)('npx', args, { maxBuffer: 1 << 28, env });
  return JSON.parse(stdout) as Report;
}

/**
 * A server before another one on this machine, whose every answer begins a little later: as far away as a host is.
 *
 * On loopback the icon and the manifest, which a browser asks for once a page is there, have come before its first paint, and
 * Lighthouse's model counts them as what the paint waited for.
 */
export async function delayAnswers(port: number, delayMs: number) {
  const server = createServer(({ url, method, headers }, response) => {
    const pass = () =>
      request({ port, path: url, method, headers, host: '127.0.0.1' }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      })
        .on('error', () => response.destroy())
        .end();
    setTimeout(pass, delayMs);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

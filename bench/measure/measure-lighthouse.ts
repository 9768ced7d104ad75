import { spawnSync } from 'node:child_process';
import { findChromium } from '@/e2e/browser/find-chromium';

/** Lighthouse's figures for a page, in its default mobile setting. */
export interface LighthouseFigures {
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
export function measureLighthouse(url: string): LighthouseFigures {
  const args = [
    '--yes',
    `lighthouse@${VERSION}`,
    url,
    '--output=json',
    '--quiet',
    `--only-categories=${CATEGORIES.join()}`,
  ];
  const { stdout, stderr } = spawnSync('npx', [...args, '--chrome-flags=--headless=new --no-sandbox'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, CHROME_PATH: findChromium() ?? '' },
  });
  if (!stdout.startsWith('{')) throw new Error(`Lighthouse said nothing: ${stderr.slice(-1000)}`);
  const { categories, audits } = JSON.parse(stdout) as Report;
  return {
    scores: CATEGORIES.map((name) => Math.round(categories[name]!.score * 100)),
    lcpMs: Math.round(audits['largest-contentful-paint']!.numericValue),
    blockingMs: Math.round(audits['total-blocking-time']!.numericValue),
    layoutShift: audits['cumulative-layout-shift']!.numericValue,
  };
}

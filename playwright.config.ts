import '@/e2e/environment';
import { defineConfig, devices } from '@playwright/test';
import { findHeadlessChromium } from '@/e2e/browser/find-chromium';
import { site } from '@/lib/site/site';

const port = Number(process.env.E2E_PORT || 4321);
const isRoot = process.getuid?.() === 0;

/** Tests that set their widths themselves, or look at what has none. */
const SAME_AT_ANY_WIDTH = [
  'accessibility',
  'back-and-forward',
  'budgets',
  'crawl',
  'develop',
  'islands',
  'machine-readers',
  'markup',
  'offline',
  'other-collection',
  'studio',
].map((name) => `${name}.spec.ts`);

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: true,
  // A busy machine is no reason to fail.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 2,
  reporter: [['list'], ['html', { open: 'never' }]],
  use: {
    actionTimeout: 30_000,
    baseURL: `http://localhost:${port}${site.basePath}`,
    launchOptions: { executablePath: findHeadlessChromium(), args: isRoot ? ['--no-sandbox'] : [] },
    // A trace costs a third of the time; `npx playwright test --trace on` makes one.
    screenshot: 'only-on-failure',
    // A worker between page and server would hide requests from tests that count them; its own tests let it in.
    serviceWorkers: 'block',
  },
  projects: [
    // Tests run in both, but for those tagged with one: they need its keys or fingers, or look at what has no width.
    { name: 'desktop', use: { ...devices['Desktop Chrome'] }, grepInvert: /@phone/ },
    { name: 'phone', use: { ...devices['Pixel 7'] }, grepInvert: /@desktop/, testIgnore: SAME_AT_ANY_WIDTH },
  ],
  webServer: {
    command: 'npm run --silent serve',
    url: `http://localhost:${port}${site.basePath}`,
    env: { PORT: String(port) },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});

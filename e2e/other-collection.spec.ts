import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { expect, test, type Page } from '@playwright/test';

// A site is built here, next to other tests.
test.setTimeout(300_000);

const ADDRESS = 'http://localhost:4323/answers';
const environment = {
  ...process.env,
  CONTENT_DIR: 'fixtures/as-it-arrives/questions',
  SITE_URL: 'https://firm.example/answers',
};
const PUBLISHED = { ...environment, OUT_DIR: '.cache/other-collection', PORT: '4323' };
let server: ChildProcess;

function run(script: string, env: NodeJS.ProcessEnv): void {
  const { status, stderr } = spawnSync('npm', ['run', '--silent', script], { env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
}

test.beforeAll(() => {
  run('build', PUBLISHED);
  server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], { env: PUBLISHED, stdio: 'ignore' });
});

test.afterAll(() => {
  server.kill('SIGTERM');
});

/** Opens a page, or asks for a file; gives the addresses of the site that a page's links lead to. */
async function open(page: Page, address: string): Promise<string[]> {
  if (/\.\w+$/.test(new URL(address).pathname)) {
    expect((await page.request.get(address)).status(), address).toBe(200);
    return [];
  }
  const response = await page.goto(address);
  expect(response?.status(), address).toBe(200);
  await expect(page.getByRole('heading', { level: 1 }), address).toHaveCount(1);
  const hrefs = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  return hrefs.map((href) => href.split('#')[0]!).filter((href) => new URL(href).origin === new URL(ADDRESS).origin);
}

/** What the browser has to say of the pages that are opened, such as what their policy forbids. */
function listComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // Workers are not let in here; Playwright says so itself.
    if (message.text().startsWith('Service Worker registration blocked')) return;
    complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  return complaints;
}

test('a bare folder of articles, with the faults of real ones, becomes a whole site below a path', async ({ page }) => {
  const complaints = listComplaints(page);
  await expect(async () => {
    await page.goto(ADDRESS);
  }).toPass({ timeout: 10_000 });

  const seen = new Set([ADDRESS]);
  for (const address of seen) {
    for (const link of await open(page, address)) seen.add(link);
  }
  expect(complaints).toEqual([]);
  const paths = [...seen].map((address) => address.slice(ADDRESS.length));
  expect(paths).toContain('/articles/how-do-you-run-a-good-meeting');
  expect(paths.filter((path) => !path.startsWith('/') && path !== '')).toEqual([]);

  await page.goto(`${ADDRESS}/articles/how-do-you-run-a-good-meeting`);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('button', { name: /^Saved?$/ }).click();
  await expect(page.getByRole('button', { name: /^Saved?$/ })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('link', { name: 'Pages', exact: true }).first().click();
  await expect(page).toHaveURL(`${ADDRESS}/articles`);
  await page.goto(`${ADDRESS}/saved`);
  const saved = page.getByRole('list', { name: /^Saved/ }).getByRole('link', { name: title });
  await expect(saved).toHaveAttribute('href', '/answers/articles/how-do-you-run-a-good-meeting');
  expect(complaints).toEqual([]);
});

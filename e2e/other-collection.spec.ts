import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { basename } from 'node:path';
import { expect, test, type Page } from '@playwright/test';

// Sites are built here, one after the other, next to other tests.
test.describe.configure({ mode: 'serial', timeout: 300_000 });

const PORT = '4323';
const ADDRESS = `http://localhost:${PORT}/answers`;
let server: ChildProcess | undefined;

/** Builds a collection and serves it at `ADDRESS`. */
async function publish(page: Page, collection: string): Promise<void> {
  const env = {
    ...process.env,
    CONTENT_DIR: collection,
    SITE_URL: 'https://firm.example/answers',
    OUT_DIR: `.cache/other-collection/${basename(collection)}`,
    PORT,
  };
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build'], { env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], { env, stdio: 'ignore' });
  await expect(async () => {
    await page.goto(ADDRESS);
  }).toPass({ timeout: 10_000 });
}

test.afterEach(() => {
  server?.kill('SIGTERM');
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
  await publish(page, 'fixtures/as-it-arrives/questions');
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

/** What is written so in every language: signs of keys, formats, names; addresses. */
const NAMES = new Set(
  'Aa Ctrl Tab Markdown RSS JSON CSV EPUB PDF APA BibTeX RIS CSL-JSON WCAG AA axe html-validate Orca md llms.txt hello@bustan.example'.split(
    ' ',
  ),
);

/** What a page says in Latin letters, to those who see it and those who hear it. */
async function listLatinWords(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => [
    document.title,
    document.body.innerText,
    ...[...document.querySelectorAll('[aria-label], [alt], [placeholder]')].flatMap((element) =>
      ['aria-label', 'alt', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    ),
  ]);
  return texts.flatMap((text) => text.match(/[a-z][\w.@-]+/gi) ?? []).filter((word) => !NAMES.has(word));
}

test('a folder in Arabic becomes a site that is read from the right, with no word in English', async ({ page }) => {
  const complaints = listComplaints(page);
  await publish(page, 'fixtures/arabic');
  const seen = new Set([ADDRESS, `${ADDRESS}/offline`, `${ADDRESS}/reading-pack`]);
  for (const address of seen) {
    for (const link of await open(page, address)) seen.add(link);
    expect(await listLatinWords(page), address).toEqual([]);
  }
  expect(seen.size).toBeGreaterThan(25);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');

  await page.goto(`${ADDRESS}/articles/متى-نسقي-الأحواض`);
  await page.getByRole('button', { name: 'حفظ', exact: true }).click();
  await page.goto(`${ADDRESS}/saved`);
  const saved = page.getByRole('list', { name: /^المحفوظات/ }).getByRole('link', { name: 'متى نسقي الأحواض؟' });
  await expect(saved).toHaveAttribute('href', '/answers/articles/متى-نسقي-الأحواض');
  await page.goto(`${ADDRESS}/articles`);
  const link = page.getByRole('main').getByRole('link', { name: 'متى نسقي الأحواض؟' });
  await expect(link).toHaveAttribute('data-read', /^(?:opened|finished)$/);

  await page.goto(`${ADDRESS}/check-your-team/الري`);
  const statements = page.getByRole('group');
  await expect(statements).toHaveCount(8);
  for (const statement of await statements.all()) await statement.getByRole('radio').nth(2).check();
  await expect(page.getByRole('region', { name: 'ماذا تقول النتيجة' })).toContainText('السمتان كلتاهما عند 50 من 100.');
  expect(await listLatinWords(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { DashboardData } from '@/lib/studio/dashboard';

// The studio, on a copy of the collection that the site was built from.
test.describe.configure({ mode: 'serial' });

let folder: string;
let studio: ChildProcess;
let link: string;
const inFolder = (path: string) => join(folder, 'content', path);
const read = (path: string) => readFileSync(inFolder(path), 'utf8');

async function start(): Promise<void> {
  studio = spawn(process.execPath, ['--import', 'tsx', 'scripts/write.ts', '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, CONTENT_DIR: join(folder, 'content'), STUDIO_STATE: join(folder, 'state') },
  });
  link = await new Promise((resolve) => {
    let said = '';
    studio.stdout!.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [url] = /http:\S+/.exec(said) ?? [];
      if (url) resolve(url);
    });
  });
}

async function stop(signal: NodeJS.Signals): Promise<void> {
  const gone = new Promise((resolve) => studio.once('exit', resolve));
  studio.kill(signal);
  await gone;
}

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'studio-'));
  cpSync('fixtures/site', join(folder, 'content'), { recursive: true });
  await start();
});

test.afterAll(async () => {
  await stop('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

async function openFile(page: Page, path: string): Promise<void> {
  await page.goto(link);
  await page.goto(`${new URL(link).origin}/#/edit/${encodeURIComponent(path)}`);
  await expect(page.locator('.cm-content')).toBeVisible();
  await expect(page.frameLocator('iframe').locator('article')).toBeVisible({ timeout: 60_000 });
}

async function typeAtEnd(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
}

test('the preview of every article is the built page, to the element', async ({ page, baseURL }) => {
  await page.goto(link);
  const dashboard = (await (await page.request.get(`${new URL(link).origin}/api/dashboard`)).json()) as DashboardData;
  let count = 0;
  for (const { path, slug } of dashboard.articles) {
    const built = await page.request.get(`${baseURL}/articles/${slug}`);
    if (!built.ok()) continue;
    const drawn = await page.evaluate(
      async ([path, text]) => {
        const headers = { 'content-type': 'application/json' };
        const response = await fetch('/api/draw', { method: 'POST', headers, body: JSON.stringify({ path, text }) });
        return ((await response.json()) as { html: string }).html;
      },
      [path, read(path)] as const,
    );
    const [preview, real] = await page.evaluate(
      ([drawnHtml, builtHtml]) =>
        [drawnHtml, builtHtml].map((html) => {
          const article = new DOMParser().parseFromString(html, 'text/html').querySelector('article')!;
          const lines: string[] = [];
          const walk = (node: Node, depth: number) => {
            if (node instanceof Text) {
              if (node.data.trim() !== '') lines.push(`${depth} ${node.data.replace(/\s+/g, ' ')}`);
            } else if (node instanceof Element) {
              // Which file holds an island's script is known when the site is built.
              const given = [...node.attributes].filter(({ name }) => name !== 'data-src');
              const attributes = given.map(({ name, value }) => `${name}=${value}`).sort();
              lines.push(`${depth} <${node.localName} ${attributes.join(' ')}>`);
            }
            for (const child of node.childNodes) walk(child, depth + 1);
          };
          article.normalize();
          walk(article, 0);
          return lines;
        }),
      [drawn, await built.text()] as const,
    );
    expect(preview, path).toEqual(real);
    count += 1;
  }
  expect(count).toBeGreaterThan(10);
});

test('a first article, from nothing to published', async ({ page }) => {
  await page.goto(link);
  await page.getByRole('button', { name: 'Write the first in Harvest, Causes' }).click();
  await page.getByLabel('The question it answers').fill('Why do slugs return each year?');
  await expect(page.locator('.nearest')).toContainText('Why do slugs come back every year?');
  await page.getByLabel('The question it answers').fill('Why do apples drop in June?');
  await expect(page.getByLabel('File', { exact: true })).toHaveValue('articles/why-do-apples-drop-in-june.md');
  await page.getByRole('form', { name: 'New article' }).getByRole('button', { name: 'Begin' }).click();
  await expect(page.locator('.ribbon')).toHaveText('draft', { timeout: 60_000 });
  await typeAtEnd(page, '\nMore on [the hoe](how-do-you-keep-a-hoe-shrp.md).');
  const finding = page.getByRole('list', { name: 'Findings' }).getByText('leads nowhere');
  await expect(finding).toBeVisible({ timeout: 60_000 });
  // Pressed while what was found is of an earlier text: the place is found again first.
  await page.keyboard.press('Home');
  await page.keyboard.type('For the tool: ');
  await page.getByRole('button', { name: /^Link to .*how-do-you-keep-a-hoe-sharp/ }).click();
  await expect(finding).toBeHidden({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Form' }).click();
  await page.getByLabel('Status').selectOption('published');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status')).toContainText('Saved.');
  const text = read('articles/why-do-apples-drop-in-june.md');
  expect(text).toContain('status: published');
  expect(text).toContain('For the tool: More on [the hoe](how-do-you-keep-a-hoe-sharp.mdx).');
});

test('a rename shows which articles change, and changes them', async ({ page }) => {
  await openFile(page, 'articles/what-is-living-soil.md');
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByLabel('New name, with its folder').fill('articles/what-lives-in-soil.md');
  await page.getByRole('button', { name: 'Show what changes' }).click();
  await expect(page.locator('.agreement')).toContainText('articles/why-does-compost-smell.mdx', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Do it' }).click();
  await expect(page.getByRole('heading', { name: 'articles/what-lives-in-soil.md' })).toBeVisible({ timeout: 60_000 });
  expect(read('articles/what-lives-in-soil.md')).toContain('aliases: [what-is-living-soil]');
  expect(read('articles/why-does-compost-smell.mdx')).toContain('(what-lives-in-soil.md)');
  expect(existsSync(inFolder('articles/what-is-living-soil.md'))).toBe(false);
});

test('two tabs on one file lose nothing', async ({ page, context }) => {
  const path = 'articles/how-do-you-prune-a-plum.md';
  const other = await context.newPage();
  await openFile(page, path);
  await openFile(other, path);
  await typeAtEnd(page, '\nFrom the first tab.');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status')).toContainText('Saved');
  await typeAtEnd(other, '\nFrom the second tab.');
  await other.keyboard.press('Control+s');
  await expect(other.getByRole('alert')).toContainText('Nothing was overwritten');
  const sides = other.getByRole('row').filter({ hasText: 'From the first tab.' }).getByRole('cell');
  await expect(sides).toHaveText([/From the second tab\./, /From the first tab\./]);
  expect(read(path)).toContain('From the first tab.');
  await other.getByRole('button', { name: 'Put both into the text' }).click();
  await expect(other.locator('.cm-content')).toContainText('From the first tab.');
  await expect(other.locator('.cm-content')).toContainText('From the second tab.');
});

test('what somebody else changes in other lines while a file is open is kept next to what is typed', async ({
  page,
}) => {
  const path = 'articles/how-do-you-store-carrots-through-the-winter.md';
  await openFile(page, path);
  writeFileSync(inFolder(path), read(path).replace(/^title: .*$/m, 'title: How do you store carrots?'));
  await typeAtEnd(page, '\nTyped meanwhile.');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status')).toContainText('together with what was changed elsewhere');
  await expect(page.locator('.cm-content')).toContainText('How do you store carrots?');
  expect(read(path)).toContain('title: How do you store carrots?');
  expect(read(path)).toContain('Typed meanwhile.');

  rmSync(inFolder(path));
  await typeAtEnd(page, ' And more.');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status')).toContainText('The file is gone');
  await expect(page.locator('.cm-content')).toContainText('And more.');
  expect(existsSync(inFolder(path))).toBe(false);
});

test('a form changes its own line, in front matter and in a data file', async ({ page }) => {
  const path = 'articles/how-deep-should-a-seed-lie.md';
  const before = read(path).split('\n');
  await openFile(page, path);
  await page.getByRole('button', { name: 'Form' }).click();
  const form = page.locator('.form');
  await form.getByLabel('Difficulty').selectOption('advanced');
  await form.getByRole('button', { name: 'Add', exact: true }).first().click();
  await form.getByLabel('Sources, 1, Author').fill('Kim Lee');
  await form.getByLabel('Sources, 1, Author').blur();
  await form.getByLabel('Sources, 1, Work').fill('Seeds: a book');
  await form.getByLabel('Sources, 1, Work').blur();
  await expect(page.frameLocator('iframe').getByText('Seeds: a book').first()).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status')).toContainText('Saved.');
  const after = read(path).split('\n');
  expect(after.filter((line) => !before.includes(line))).toEqual([
    ...['difficulty: advanced', 'sources:', '  - author: Kim Lee', '    work: "Seeds: a book"'],
  ]);
  expect(before.filter((line) => !after.includes(line))).toEqual([expect.stringContaining('difficulty')]);

  const tags = read('tags.yml');
  await page.goto(`${new URL(link).origin}/#/edit/tags.yml`);
  await page.getByText('mulch, Mulch').click();
  await page.getByLabel(/, Definition$/).fill('Straw on a bed.');
  await page.getByLabel(/, Definition$/).blur();
  await expect(page.locator('.cm-content')).toContainText('Straw on a bed.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status')).toContainText('Saved.');
  const changed = read('tags.yml').split('\n');
  expect(changed.filter((line) => !tags.includes(line))).toEqual([expect.stringContaining('Straw on a bed.')]);
});

test('what is pasted becomes Markdown, and a picture comes with what it shows', async ({ page }) => {
  await openFile(page, 'articles/why-do-leaves-hang-in-wet-soil.md');
  const saved = read('articles/why-do-leaves-hang-in-wet-soil.md');
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+End');
  await page.locator('.cm-content').evaluate((editor) => {
    const data = new DataTransfer();
    data.setData('text/html', '<p class=MsoNormal>Copied <b>from Word</b><script>alert(1)</script></p>');
    data.setData('text/plain', 'Copied from Word');
    editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(page.locator('.cm-content')).toContainText('Copied **from Word**');
  page.once('dialog', (dialog) => void dialog.accept(''));
  const picture = { name: 'IMG_1.png', mimeType: 'image/png', buffer: readFileSync('docs/images/home.png') };
  await page.locator('.toolbar input[type=file]').setInputFiles(picture);
  await expect(page.getByRole('status')).toContainText('Without a description');
  page.once('dialog', (dialog) => void dialog.accept('Leaves that hang'));
  await page.locator('.toolbar input[type=file]').setInputFiles([]);
  await page.locator('.toolbar input[type=file]').setInputFiles(picture);
  await expect(page.locator('.cm-content')).toContainText('![Leaves that hang](../images/leaves-that-hang.png)');
  expect(existsSync(inFolder('images/leaves-that-hang.png'))).toBe(true);
  expect(read('articles/why-do-leaves-hang-in-wet-soil.md')).toBe(saved);
});

test('without git the dashboard builds the site, and with git it publishes', async ({ page }) => {
  await page.goto(link);
  await expect(page.getByRole('button', { name: 'Build the site' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'To publish' })).toHaveCount(0);

  const remote = join(folder, 'remote');
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
  execFileSync('git', ['init', '-q', '--bare', remote]);
  writeFileSync(join(folder, '.gitignore'), 'remote\nstate\n');
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'Kim Lee');
  git('config', 'user.email', 'kim@example.org');
  git('config', 'commit.gpgsign', 'false');
  git('remote', 'add', 'origin', remote);
  git('add', '.');
  git('commit', '-qm', 'first');
  const path = 'articles/why-do-slugs-come-back-every-year.md';
  await openFile(page, path);
  await typeAtEnd(page, '\nThree more words.');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status')).toContainText('Saved.');

  await page.getByRole('link', { name: 'Dashboard' }).click();
  await page.getByRole('button', { name: `Compare ${path}` }).click();
  await expect(page.getByText('Text: 3 words more, 0 words less')).toBeVisible();
  await expect(page.frameLocator('iframe[title=After]').getByText('Three more words.')).toBeVisible();
  await expect(page.frameLocator('iframe[title=Before]').locator('article')).not.toContainText('Three more words.');
  await page.getByLabel('What it is, in a line').fill('Slugs, once more');
  await page.getByRole('button', { name: 'Publish 1' }).click();
  await expect(page.getByRole('status')).toContainText('Published on main.');
  const published = execFileSync('git', ['-C', remote, 'show', 'main', '--stat', '--format=%s %an'], {
    encoding: 'utf8',
  });
  expect(published).toContain('Slugs, once more Kim Lee');
  expect(published).toContain('1 file changed, 2 insertions');

  // Somebody's rule on the other side.
  writeFileSync(join(remote, 'hooks/pre-receive'), '#!/bin/sh\necho main takes nothing directly >&2\nexit 1\n', {
    mode: 0o755,
  });
  writeFileSync(inFolder(path), `${read(path)}Again.\n`);
  await page.reload();
  await page.getByLabel('What it is, in a line').fill('Again');
  await page.getByRole('button', { name: 'Publish 1' }).click();
  await expect(page.getByRole('status')).toContainText('Committed here, but the push was refused');
  expect(git('log', '-1', '--format=%s')).toBe('Again\n');
});

test('what was typed before a crash is there again, and can be undone', async ({ page }) => {
  const path = 'articles/what-is-hardening-off.md';
  const before = read(path);
  await openFile(page, path);
  await typeAtEnd(page, '\nTyped before the crash.');
  await page.waitForTimeout(2000);
  await stop('SIGKILL');
  expect(read(path)).toBe(before);
  await start();
  await openFile(page, path);
  await expect(page.locator('.cm-content')).toContainText('Typed before the crash.');
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+z');
  await expect(page.locator('.cm-content')).not.toContainText('Typed before the crash.');
});

test('a page of another site gets nothing out of it', async ({ page }) => {
  await page.goto(link);
  const { origin } = new URL(link);
  await page.goto('about:blank');
  await page.route('http://evil.example/**', (route) =>
    route.fulfill({ body: '<p>hostile</p>', contentType: 'text/html' }),
  );
  await page.goto('http://evil.example/');
  const answers = await page.evaluate(async (address) => {
    const tryIt = (path: string, init: RequestInit) =>
      fetch(address + path, init).then(
        (response) => response.type,
        () => 'refused',
      );
    return [
      await tryIt('/api/dashboard', { credentials: 'include' }),
      await tryIt('/api/save', {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      }),
    ];
  }, origin);
  expect(answers).toEqual(['refused', 'refused']);
});

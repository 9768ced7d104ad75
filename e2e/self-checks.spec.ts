import { expect, test, type Locator, type Page, type Route } from '@playwright/test';
import { ENDS, hasSidewaysScroll, listFaultsIn } from '@/e2e/list-faults';
import { ARTICLE, CHECK } from '@/e2e/site';

const FREQUENCIES = ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'];

/** Answers the statements in their order, with one character each: 0 to 4, or `?`. */
async function answer(page: Page, answers: string): Promise<void> {
  const statements = page.getByRole('group');
  for (const [index, frequency] of [...answers].entries()) {
    const name = FREQUENCIES[Number(frequency)] ?? 'Can’t tell';
    await statements.nth(index).getByRole('radio', { name, exact: true }).check();
  }
}

function getLink(page: Page): Promise<string> {
  return page.getByRole('textbox', { name: 'The link' }).inputValue();
}

/** How far the check has come, as the page shows it; it says so to those who listen, a little later. */
function progress(page: Page, text: string | RegExp): Locator {
  return page.getByText(text, { exact: true }).first();
}

/** Takes the check at one stroke, as somebody who has not answered yet, and gives back the link. */
async function takeCheck(page: Page, name: string, answers: string): Promise<string> {
  await page.goto(CHECK.path);
  await expect(progress(page, /^\d+ of 12 answered$/)).toBeVisible();
  const startAgain = page.getByRole('button', { name: 'Start again' });
  if (await startAgain.isVisible()) await startAgain.click();
  await page.getByRole('group').evaluateAll((groups, given) => {
    for (const [index, frequency] of [...given].entries()) {
      const radios = groups[index]!.querySelectorAll<HTMLInputElement>('input');
      radios[frequency === '?' ? 5 : Number(frequency)]!.click();
    }
  }, answers);
  await page.getByRole('textbox', { name: 'Name (optional)' }).fill(name);
  return getLink(page);
}

async function openLinks(page: Page, text: string): Promise<void> {
  await page.evaluate(() => localStorage.clear());
  await page.goto('/results');
  await page.getByRole('textbox', { name: /^Paste links/ }).fill(text);
  await page.getByRole('button', { name: 'Open them' }).click();
}

test('one person goes from an article to the check, takes it, and is told what to read', async ({ page }) => {
  await page.goto(ARTICLE.path);
  await page.getByRole('main').getByRole('link', { name: 'Check your team' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(CHECK.title);
  await expect(progress(page, '0 of 12 answered')).toBeVisible();

  const sent: string[] = [];
  page.on('request', (request) => {
    // The site's own files may come at any time; what could carry an answer may not go.
    const { origin, search } = new URL(request.url());
    const isPlain = request.method() === 'GET' && search === '' && origin === new URL(page.url()).origin;
    if (!isPlain) sent.push(`${request.method()} ${request.url()}`);
  });
  await answer(page, '0101');
  await expect(page.getByRole('link', { name: 'On to 5' })).toBeVisible();
  await page.reload();
  await expect(progress(page, '4 of 12 answered')).toBeVisible();
  await page.getByRole('group').nth(4).getByRole('radio', { name: 'Always' }).check();
  await answer(page, '010144444???');
  await page.getByRole('link', { name: 'See the result' }).click();
  const result = page.getByRole('region', { name: 'What this says' });
  await expect(result).toBeInViewport();
  await expect(result).toContainText(`Strongest: “${CHECK.traits[1]}” (100/100).`);
  const row = result.getByRole('row', { name: new RegExp(`^${CHECK.traits[0]}`) });
  await expect(row).toContainText('Water comes by the clock');
  await expect(row.getByRole('cell')).toContainText(
    ['', '13', 'Never to rarely', 'None'].map((end) => new RegExp(`${end}$`)),
  );
  await expect(result.getByRole('row', { name: new RegExp(`^${CHECK.traits[2]}`) })).toContainText('3 of 5');
  expect(sent).toEqual([]);

  await result.getByRole('link', { name: ARTICLE.title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ARTICLE.title);
  await page.goto('/check-your-team');
  await expect(page.getByText('12 of 12 answered')).toBeVisible();
});

test('a team of three sees where it differs, statement by statement', async ({ page }) => {
  const links = [
    await takeCheck(page, 'Anna', '022222222222'),
    await takeCheck(page, 'Ben', '422222222222'),
    await takeCheck(page, 'Carla', '4222222222?2'),
  ];
  await openLinks(page, `Anna wrote:\n> ${links[0]}\n\nmine is <${links[1]}>, and ${links[2]}.`);
  await expect(page.getByRole('heading', { name: '3 results compared' })).toBeVisible();
  const differences = page.getByRole('region', { name: 'Where you differ most' });
  const rows = differences.getByRole('table').first().getByRole('row');
  await expect(rows.nth(1)).toContainText('A gardener pushes a finger into the soil before filling the can.');
  await expect(rows.nth(1)).toContainText('Anna: never. Ben, Carla: always.');
  await expect(rows.nth(2)).toContainText('Carla: can’t tell.');
  await page.getByRole('button', { name: 'Close Carla' }).click();
  await expect(page.getByRole('heading', { name: '2 results compared' })).toBeVisible();

  const joined = await getLink(page);
  await page.goto(joined);
  await expect(page.getByRole('heading', { name: '2 results compared' })).toBeVisible();
});

test.describe('at one width', { tag: '@desktop' }, () => {
  test('taken again half a year later, it shows what has changed', async ({ page }) => {
    const links: string[] = [];
    for (const [date, answers] of [
      ['2026-03-31', '000022222222'],
      ['2026-09-30', '444422222222'],
    ] as const) {
      await page.clock.setFixedTime(`${date}T12:00:00Z`);
      await takeCheck(page, 'Team', answers);
      await page.getByRole('checkbox', { name: 'Include today’s date' }).check();
      links.push(await getLink(page));
    }
    await page.goto('/results');
    await page
      .getByLabel('Or choose files')
      .setInputFiles(
        links.map((link, index) => ({ name: `${index}.txt`, mimeType: 'text/plain', buffer: Buffer.from(link) })),
      );
    await expect(page.getByRole('heading', { name: 'What has changed' })).toBeVisible();
    const row = page.getByRole('row', { name: new RegExp(`^${CHECK.traits[0]}`) });
    await expect(row.getByRole('cell')).toContainText(['', '\\+100', '0', '100'].map((end) => new RegExp(`${end}$`)));
    await expect(page.getByText('From never to always')).toHaveCount(4);
  });

  test('whatever is wrong with a link is said, and the rest is shown', async ({ page }) => {
    const link = await takeCheck(page, 'Anna', '012340123401');
    const [address, whole] = link.split('#') as [string, string];
    await page.evaluate(() => localStorage.clear());
    const odd = [whole.replace(/^1/, '9'), whole.slice(0, 40), whole.replace('Anna', 'Anne')];
    await page.goto(`${address}#${odd.join('/')}`);
    await page.reload();
    const main = page.getByRole('main');
    await expect(main).toContainText('It was made by another version of this page (9)');
    await expect(main).toContainText('Its end is missing');
    await expect(main).toContainText('It was changed after it was made');
    await expect(page.getByRole('heading', { name: 'What this says' })).toBeVisible();

    await openLinks(page, 'Here is mine: https://example.org/');
    await expect(page.getByRole('status').filter({ hasText: 'There is no result in this.' })).toBeVisible();
  });

  test('five hundred results open at once, and one more is left out', async ({ page }) => {
    const link = await takeCheck(page, 'Anna', '012340123401');
    // Edited, as if each were of a browser of its own.
    const links = Array.from({ length: 501 }, (_, index) =>
      link.replace(/\.i\w{5}/, `.i${String(index).padStart(5, '0')}`),
    );
    await openLinks(page, links.join('\n'));
    await expect(page.getByRole('heading', { name: '500 results compared' })).toBeVisible();
    await expect(page.getByText('Only the first 500 are open; 1 was left out.')).toBeVisible();
  });

  test('the keyboard alone is enough', async ({ page }) => {
    await page.goto(CHECK.path);
    await expect(progress(page, '0 of 12 answered')).toBeVisible();
    const first = page.getByRole('group').first().getByRole('radio');
    await first.first().focus();
    await page.keyboard.press('Space');
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('group').first().getByRole('radio', { name: 'Often' })).toBeChecked();
    await expect(page.getByRole('group').first().getByRole('radio', { name: 'Often' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(progress(page, '2 of 12 answered')).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: '2 of 12 answered' })).toHaveCount(1);

    await page.getByRole('button', { name: 'Start again' }).press('Enter');
    await expect(progress(page, '0 of 12 answered')).toBeVisible();
    await page.getByRole('button', { name: 'Bring them back' }).press('Enter');
    await expect(progress(page, '2 of 12 answered')).toBeVisible();
  });

  test('what is chosen before any script has come is an answer too', async ({ page }) => {
    const held: Route[] = [];
    let isHeld = true;
    await page.route('**/*.js', (route) => (isHeld ? void held.push(route) : route.continue()));
    await page.goto(CHECK.path, { waitUntil: 'commit' });
    await answer(page, '3');
    isHeld = false;
    await Promise.all(held.map((route) => route.continue()));
    await expect(progress(page, '1 of 12 answered')).toBeVisible();
    await expect(page.getByRole('group').first().getByRole('radio', { name: 'Often' })).toBeChecked();
  });

  test('paper gets the result alone, and a check without answers as a worksheet', async ({ page }) => {
    await page.goto(CHECK.path);
    await expect(progress(page, '0 of 12 answered')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: 'Score it by hand' })).toBeVisible();
    await expect(page.getByRole('group')).toHaveCount(12);
    await page.emulateMedia({ media: 'screen' });
    await expect(page.getByRole('heading', { name: 'Score it by hand' })).toBeHidden();
    await answer(page, '34');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('region', { name: 'What this says' })).toBeVisible();
    await expect(page.getByRole('group').first()).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test('axe finds nothing in any state, and every target can be hit', async ({ page }) => {
    test.setTimeout(120_000);
    const faults: string[] = [];
    const look = async (state: string) => {
      for (const looks of ENDS) {
        faults.push(...(await listFaultsIn(page, state, looks)));
        faults.push(...(await listSmallTargets(page, state)));
      }
    };
    const ben = await takeCheck(page, 'Ben', '210432104321');
    const anna = await takeCheck(page, 'Anna', '0123?0123?01');
    await look('a result');
    await openLinks(page, `${anna}\n${ben}\n${ben.replace('#1', '#7')}`);
    await expect(page.getByRole('heading', { name: '2 results compared' })).toBeVisible();
    await expect(page.locator('summary')).not.toHaveCount(0);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await look('a team');
    await page.getByRole('radio', { name: 'The same people at different times' }).check();
    await look('a change');
    expect(faults).toEqual([]);
  });
});

/** Controls and links that stand alone and are less than 44 px high, 30 under a mouse, or 24 wide; a label is the target of its input. */
function listSmallTargets(page: Page, state: string): Promise<string[]> {
  return page.evaluate((name) => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(a[href], button, summary, label:has(input), input:not(label input))',
      ),
    ];
    const least = matchMedia('(pointer: fine)').matches ? 30 : 44;
    return targets.flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      const isInSentence = getComputedStyle(target).display === 'inline';
      const isSmall = height < least - 0.5 || width < 24;
      return height === 0 || isInSentence || !isSmall ? [] : [`${name}: ${target.textContent} is ${width} x ${height}`];
    });
  }, state);
}

test('search offers the check that fits', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/search?q=watering+self-check');
  const checks = page.getByRole('region', { name: 'Check your team' });
  await expect(checks.getByRole('link').first()).toHaveText(CHECK.title);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is a worksheet that says how to score it by hand', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(CHECK.path);
    await expect(page.getByRole('group')).toHaveCount(12);
    await page.getByRole('link', { name: 'score it by hand' }).click();
    await expect(page.getByRole('heading', { name: 'Score it by hand' })).toBeInViewport();
    await expect(page.getByRole('listitem').filter({ hasText: 'Divide the first sum by the second' })).toBeVisible();
    expect(await hasSidewaysScroll(page)).toBe(false);
    const sheet = page.getByRole('table').first();
    await expect(sheet.getByRole('row', { name: /^1 0 3 6 9 12$/ })).toBeVisible();
    await expect(page.getByRole('link', { name: ARTICLE.title }).first()).toBeVisible();
    await page.goto('/results');
    await expect(page.locator('noscript p')).toBeVisible();
  });
});

import { expect, test, vi } from 'vitest';
import type { Finding } from '@/lib/content/check/finding';
import { site } from '@/lib/site/site';
import { renderPage } from '@/lib/studio/open-route';
import { FaultBar, FaultPage } from './draw-page';
import { listFaults } from './watch-collection';

const finding: Finding = {
  ...{ severity: 'error', code: 'text-missing', path: 'articles/A new one.md', line: 3, column: 1, length: 1 },
  ...{ message: 'No <b>text</b>.', fix: 'Write some.' },
};

test('a fault is looked for where its page was, or would be', () => {
  const warning: Finding = { ...finding, severity: 'warning' };
  expect(listFaults([finding, warning], new Map()).map(({ href }) => href)).toEqual(['/articles/a-new-one']);
  const known = new Map([[finding.path, '/articles/chosen']]);
  expect(listFaults([finding], known).map(({ href }) => href)).toEqual(['/articles/chosen']);
});

test('what a file says is text in the bar and on the page', async ({ onTestFinished }) => {
  const basePath = vi.spyOn(site, 'basePath', 'get').mockReturnValue('/base');
  onTestFinished(() => basePath.mockRestore());
  const faults = listFaults([finding], new Map());
  const bar = await renderPage(<FaultBar faults={faults} />);
  expect(bar).toContain('href="/base/articles/a-new-one"');
  expect(bar).toContain('line 3: No &lt;b&gt;text&lt;/b&gt;.');
  const page = await renderPage(<FaultPage faults={faults} getSourceLine={() => '<script>'} />);
  expect(page).toContain('3 | &lt;script&gt;');
  expect(page).toContain('Write some.');
  expect(await renderPage(<FaultBar faults={[]} />)).toBe('');
});

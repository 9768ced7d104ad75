import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { renderCollection } from './open-collection';

const root = mkdtempSync(join(tmpdir(), 'open-'));
afterAll(() => rmSync(root, { recursive: true }));

/** A folder of one article with this text, made into what is published. */
async function renderArticle(body: string, name: string) {
  const dir = join(root, name);
  mkdirSync(dir);
  writeFileSync(join(dir, 'why.mdx'), `# Why?\n\nBecause of *waiting*.\n\n${body}\n`);
  const { knowledgeBase } = await renderCollection(dir);
  return { findings: knowledgeBase.findings, ...knowledgeBase.getTexts('why.mdx').body };
}

const callout = (inner: string, props = '') => `<Callout${props}>\n\n${inner}\n\n</Callout>`;
const WRONG = callout('Deep.', ' type="oops"');

describe('a component with a wrong property stops nothing, and is reported once', () => {
  it.each([
    ['in a good one', callout(WRONG)],
    ['in a box', `:::note\n\n${WRONG}\n\n:::`],
    ['two levels deep', callout(callout(WRONG, ' title="Inner"'), ' type="tip"')],
    ['in one that is taken away from around it', `<Steps>\n\n${WRONG}\n\n</Steps>`],
    ['in a box that is taken away from around it', `:::nope\n\n${WRONG}\n\n:::`],
    ['in a list in a box', `:::note\n\n- One\n\n  ${WRONG.replaceAll('\n\n', '\n\n  ')}\n\n:::`],
  ])('%s', async (name, body) => {
    const { findings, html, plainHtml, markdown } = await renderArticle(body, name);
    const wrong = findings.filter(({ message }) => message.startsWith('<Callout> type:'));
    expect(wrong).toHaveLength(1);
    for (const form of [html, plainHtml, markdown]) expect(form).toContain('Deep.');
    expect(html).toContain('callout-note');
  });

  it('without what it needs, in a good one', async () => {
    const { findings, html } = await renderArticle(callout('Kept.\n\n<Figure alt="x" />'), 'figure');
    expect(findings.filter(({ message }) => message.startsWith('<Figure>'))).toHaveLength(1);
    expect(html).toContain('Kept.');
    expect(html).not.toContain('<figure');
  });

  it('that is code, in a good one', async () => {
    const { findings, html, plainHtml } = await renderArticle(callout(callout('Deep.', ' onClick="alert(1)"')), 'code');
    expect(findings.filter(({ code }) => code === 'mdx-code')).toHaveLength(1);
    expect(html + plainHtml).not.toContain('alert');
  });
});

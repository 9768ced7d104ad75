import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeSnapshot, readSnapshot } from './knowledge-snapshot';
import { renderCollection } from './open-collection';

const dir = mkdtempSync(join(tmpdir(), 'knowledge-'));
afterAll(() => rmSync(dir, { recursive: true }));

it('gives another process all that this one has read and rendered', async () => {
  const rendered = await renderCollection('fixtures/problems/image-alt-missing/pass');
  writeSnapshot(join(dir, 'kept'), rendered);
  const kept = readSnapshot(join(dir, 'kept'));
  const describe = (base: typeof kept) => JSON.parse(JSON.stringify(base)) as unknown;
  expect(describe(kept)).toEqual(describe(rendered.knowledgeBase));
  const [image] = rendered.collection.assets;
  expect(kept.readAsset(image!)?.length).toBeGreaterThan(0);
  expect(kept.readAsset('../../../package.json')).toBeUndefined();
  const { body } = kept.getTexts(kept.articles[0]!.path);
  expect(body.html).toContain('<img');
  expect(kept.getTexts('no-such-file.md').body.html).toBe('');
});

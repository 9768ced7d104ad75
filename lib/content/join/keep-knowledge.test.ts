import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openCollection } from './get-knowledge-base';
import { keepKnowledge, readKeptKnowledge } from './keep-knowledge';

const dir = mkdtempSync(join(tmpdir(), 'knowledge-'));
afterAll(() => rmSync(dir, { recursive: true }));

it('gives another process all that this one has read', () => {
  const { collection, knowledge, knowledgeBase } = openCollection('fixtures/problems/image-alt-missing/pass');
  keepKnowledge(join(dir, 'kept'), knowledge, collection);
  const kept = readKeptKnowledge(join(dir, 'kept'));
  const describe = (base: typeof kept) => JSON.parse(JSON.stringify(base)) as unknown;
  expect(describe(kept)).toEqual(describe(knowledgeBase));
  const [image] = collection.assets;
  expect(kept.readAsset(image!)?.length).toBeGreaterThan(0);
  expect(kept.readAsset('../../../package.json')).toBeUndefined();
});

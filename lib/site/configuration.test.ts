import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { siteSchema } from './site-schema';

it('names every key of site.yml once in docs/configuration.md', () => {
  const text = readFileSync('docs/configuration.md', 'utf8');
  const keys = [...text.split('## site.yml')[1]!.matchAll(/^\| `(\w+)`/gm)].map(([, key]) => key);
  expect(keys.sort()).toEqual(Object.keys(siteSchema.shape).sort());
});

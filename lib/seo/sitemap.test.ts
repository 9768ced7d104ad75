import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { parseSitemap } from '@/lib/export/audit/read-machine-files';
import { buildSitemap } from './sitemap';

/** The protocol's own schema. */
const SCHEMA = readFileSync('fixtures/schemas/sitemap.xsd', 'utf8');

async function listSchemaErrors(contents: string) {
  const { errors } = await validateXML({
    xml: [{ fileName: 'sitemap.xml', contents }],
    schema: [{ fileName: 'sitemap.xsd', contents: SCHEMA }],
    initialMemoryPages: 32 * memoryPages.MiB,
  });
  return errors.map(({ message }) => message);
}

const ENTRIES = [
  { url: 'https://garden.example/' },
  { url: 'https://garden.example/articles/a?b=1&c=2', changed: '2026-01-31' },
];

it('follows the schema of the protocol', async () => {
  const [file, ...others] = buildSitemap(ENTRIES);
  expect(others).toEqual([]);
  expect(await listSchemaErrors(file!.content)).toEqual([]);
  expect(file!.content).toContain('<loc>https://garden.example/articles/a?b=1&#x26;c=2</loc>');
  expect(file!.content).toContain('<lastmod>2026-01-31</lastmod>');
  expect(file!.content.match(/<lastmod>/g)).toHaveLength(1);
  expect(file!.content).not.toMatch(/priority|changefreq/);
});

it('would be refused by the schema with a date that is none', async () => {
  const [file] = buildSitemap([{ url: 'https://garden.example/', changed: 'yesterday' }]);
  expect(await listSchemaErrors(file!.content)).not.toEqual([]);
});

it.each([
  ['addresses', { urls: 1, bytes: 1_000_000 }],
  ['bytes', { urls: 1000, bytes: 150 }],
])('is divided under an index where there are too many %s', async (_, limits) => {
  const [index, ...parts] = buildSitemap(ENTRIES, limits);
  expect(parts).toHaveLength(2);
  for (const { content } of parts) expect(await listSchemaErrors(content)).toEqual([]);
  const named = parseSitemap(index!.content);
  expect(named).toEqual({ entries: [], parts: parts.map(({ path }) => `https://garden.example${path}`) });
});

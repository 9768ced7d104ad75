import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDiskCache } from '@/lib/cache/create-disk-cache';
import { createMediaFiles } from './media-files';
import { renderCollection, type RenderedCollection } from './open-collection';

const dir = mkdtempSync(join(tmpdir(), 'media-'));
let rendered: RenderedCollection;

const TEXT = `# What does it look like?

![A photo](<my photo (1).jpg>)

![Its name](gr%C3%B6%C3%9Fe.png) and ![a dot](data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==)

![Half of one](half.jpg)

See [the form](/files/form%20(2).pdf#page=2), [the photo](my%20photo%20%281%29.jpg) and [a drawing](active.svg).
`;

beforeAll(async () => {
  const noise = Buffer.from(Array.from({ length: 600 * 400 * 3 }, (_, at) => (at * at) % 251));
  const photo = await sharp(noise, { raw: { width: 600, height: 400, channels: 3 } })
    .withExif({ IFD0: { Make: 'A camera' } })
    .jpeg()
    .toBuffer();
  mkdirSync(join(dir, 'static/files'), { recursive: true });
  writeFileSync(join(dir, 'a.md'), TEXT);
  writeFileSync(join(dir, 'my photo (1).jpg'), photo);
  writeFileSync(join(dir, 'half.jpg'), photo.subarray(0, photo.length / 2));
  writeFileSync(
    join(dir, 'gro\u0308\u00dfe.png'),
    await sharp({ create: { width: 8, height: 8, channels: 3, background: '#a63' } })
      .png()
      .toBuffer(),
  );
  writeFileSync(join(dir, 'static/files/form (2).pdf'), '%PDF-1.7');
  writeFileSync(
    join(dir, 'active.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script>alert(1)</script></svg>',
  );
  rendered = await renderCollection(dir);
}, 60_000);
afterAll(() => rmSync(dir, { recursive: true }));

it('has a file for every address that a text shows or links to, and none for another', async () => {
  const { knowledgeBase } = rendered;
  const { html, plainHtml, markdown } = knowledgeBase.getTexts('a.md').body;
  const addresses = new Set([...html.matchAll(/\/media\/[^\s"#]+/g)].map(([address]) => address));
  expect(addresses.size).toBe(7);
  const getFile = createMediaFiles(knowledgeBase, createDiskCache(join(dir, '.cache'), Date.now()));
  const names = [...addresses].map((address) => decodeURIComponent(address.slice('/media/'.length)));
  for (const name of names) expect((await getFile(name))?.length, name).toBeGreaterThan(0);
  expect(await getFile('half.jpg')).toBeDefined();
  expect(await getFile('../../etc/passwd')).toBeUndefined();
  expect(html).toContain('form%20%282%29.pdf#page=2');
  expect(html).toContain('<source type="image/avif"');
  expect(html + plainHtml + markdown).not.toContain('data:');
  const linked = await getFile('my photo (1).jpg');
  expect((await sharp(Buffer.from(linked!)).metadata()).exif).toBeUndefined();
}, 60_000);

it('says what is damaged and what could run something, and shows their words', () => {
  const { findings, getTexts } = rendered.knowledgeBase;
  expect(
    findings.flatMap(({ code, line }) => (/^(?:image|link)/.test(code) ? [`${code} ${line}`] : [])).sort(),
  ).toEqual(['image-broken 7', 'link-broken 9']);
  const { html } = getTexts('a.md').body;
  expect(html).toContain('<span>Half of one</span>');
  expect(html).toContain('and a drawing.');
});

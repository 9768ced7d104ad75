import { beforeAll, expect, it } from 'vitest';
import { buildIcons } from './icons';
import { buildManifest } from './manifest';

let icons: Map<string, string | Uint8Array>;
beforeAll(async () => {
  icons = new Map((await buildIcons()).map(({ path, content }) => [path, content]));
});

it.each([
  ['/apple-touch-icon.png', 180],
  ['/icon-192.png', 192],
  ['/icon-512.png', 512],
  ['/icon-maskable-512.png', 512],
])('draws %s with %i pixels', (path, size) => {
  const bytes = Buffer.from(icons.get(path)!);
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
});

it('puts a picture of 32 pixels into the frame that browsers ask for', () => {
  const bytes = Buffer.from(icons.get('/favicon.ico')!);
  expect(bytes.subarray(0, 6)).toEqual(Buffer.from([0, 0, 1, 0, 1, 0]));
  expect([bytes[6], bytes[7]]).toEqual([32, 32]);
});

it('draws the icon as SVG that follows the theme', () => {
  expect(icons.get('/icon.svg')).toMatch(/^<svg [^>]+><style>.+prefers-color-scheme:dark.+<\/style><path .+<\/svg>\n$/);
});

it('names in the manifest icons that there are', () => {
  const manifest = JSON.parse(buildManifest()) as { icons: { src: string; sizes: string }[]; start_url: string };
  expect(manifest.icons.length).toBeGreaterThan(0);
  expect(manifest.icons.every(({ src }) => icons.has(src))).toBe(true);
  expect(manifest.start_url).toBe('/');
});

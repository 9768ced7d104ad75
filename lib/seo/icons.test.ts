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

it('draws the owner’s mark where there is one', async () => {
  const logo = {
    path: 'logo.svg',
    content: Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="#00f" d="M0 0h9v9H0z"/></svg>',
    ),
    isSvg: true,
  };
  const [ours, own] = await Promise.all([buildIcons(), buildIcons(logo)]);
  expect(own.map(({ path }) => path)).toEqual(ours.map(({ path }) => path));
  for (const [index, { path, content }] of own.entries()) expect(content, path).not.toEqual(ours[index]!.content);
  expect(own[0]!.content).toEqual(logo.content);
  const [wrapped] = await buildIcons({ ...logo, isSvg: false });
  expect(String(wrapped!.content)).toContain('href="data:image/png;base64,');
});

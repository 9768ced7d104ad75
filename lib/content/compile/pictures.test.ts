import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { createDiskCache } from '@/lib/cache/create-disk-cache';
import { cleanPicture, makePictureFile, readDataUrl, readPicture, type Picture } from './pictures';

const dir = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(dir, { recursive: true }));
let caches = 0;
const aCache = () => createDiskCache(join(dir, String((caches += 1))), Date.now());

/** What a camera sees: soft light, edges and a little of everything, the same on every run. */
function aPhoto(width: number, height: number) {
  const pixels = Buffer.alloc(width * height * 3);
  const waves = (length: number) => Float64Array.from({ length: width + height }, (_, at) => Math.sin(at / length));
  const [slow, slower, quick, wide] = [waves(23), waves(31), waves(7), waves(61)] as const;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      const wave = slow[x]! * slower[y]! + quick[x + y]! / 3;
      const edge = (Math.floor(x / 160) + Math.floor(y / 120)) % 2 ? 30 : 0;
      pixels[at] = 110 + 60 * wave + edge;
      pixels[at + 1] = 120 + 50 * wide[x + y]! + edge / 2;
      pixels[at + 2] = 90 + 70 * wide[y]! * wave;
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

async function read(path: string, bytes: Uint8Array) {
  return readPicture(path, bytes, aCache());
}

it('makes of a large photo what a phone can load, turned as it was held and without what the camera wrote down', async () => {
  const photo = await aPhoto(3200, 2400)
    .withExif({ IFD0: { Make: 'A camera' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
    .toBuffer();
  expect(photo.length).toBeGreaterThan(2_500_000);
  const cache = aCache();
  const picture = (await readPicture('images/My photo (1).jpg', photo, cache)) as Picture;
  expect(picture).toMatchObject({ width: 1312, height: 1749 });
  expect(picture.src).toMatch(/^\/media\/my-photo-1-[0-9a-f]{10}\.jpg$/);
  expect(picture.sources?.[0]?.srcset).toMatch(/-480\.avif 480w, \S+-800\.avif 800w, \S+-1312\.avif 1312w$/);

  for (const file of picture.files.slice(2)) {
    const made = Buffer.from(await makePictureFile(file, photo, cache));
    const { width, height, exif, orientation } = await sharp(made).metadata();
    expect([width, exif, orientation]).toEqual([file.width, undefined, undefined]);
    expect(height).toBeGreaterThan(width);
    if (file.format === 'avif') expect(made.length).toBeLessThan(150_000);
  }
}, 60_000);

it('makes the same files of the same picture, each only once', async () => {
  const photo = await aPhoto(500, 300).jpeg().toBuffer();
  const [one, two] = [aCache(), aCache()];
  const picture = (await readPicture('a.jpg', photo, one)) as Picture;
  expect(await readPicture('a.jpg', photo, two)).toEqual(picture);
  expect(picture.files.map(({ format, width }) => `${format} ${width}`)).toEqual(['avif 480', 'avif 500', 'jpeg 500']);
  for (const file of picture.files) {
    const made = await makePictureFile(file, photo, one);
    expect(Buffer.compare(made, await makePictureFile(file, photo, two))).toBe(0);
    expect(Buffer.compare(made, await makePictureFile(file, Buffer.from('kept, so it is not read'), one))).toBe(0);
  }
  expect(((await readPicture('b.jpg', photo, one)) as Picture).src).not.toBe(picture.src);
}, 60_000);

it('sends a small picture as one file, and keeps what can be seen through', async () => {
  const icon = await sharp({ create: { width: 40, height: 30, channels: 4, background: '#0008' } })
    .png()
    .toBuffer();
  expect(await read('icon.png', icon)).toMatchObject({ width: 40, height: 30, files: [{ format: 'png' }] });
});

it('leaves a moving picture as it is', async () => {
  const stills = await Promise.all(['#f00', '#0f0'].map((background) => aSquare(background).png().toBuffer()));
  const frames = await sharp(stills, { join: { animated: true } })
    .gif()
    .toBuffer();
  const picture = (await read('moving.gif', frames)) as Picture;
  expect(picture).toMatchObject({ width: 40, height: 40, files: [{ format: 'same' }] });
  expect(await makePictureFile(picture.files[0]!, frames, aCache())).toBe(frames);

  function aSquare(background: string) {
    return sharp({ create: { width: 40, height: 40, channels: 3, background } });
  }
});

it('keeps a drawing of shapes as one, and draws any other as points', async () => {
  const shapes = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><!-- x --><path d="M0 0h9"/></svg>';
  const drawing = (await read('a.svg', Buffer.from(shapes))) as Picture;
  expect(drawing).toMatchObject({ width: 40, height: 20, files: [{ format: 'svg' }] });
  const made = await makePictureFile(drawing.files[0]!, Buffer.from(shapes), aCache());
  expect(made.toString()).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20"><path d="M0 0h9" /></svg>',
  );

  const active =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><style>a{}</style><script>alert(1)</script><rect width="9" height="9"/></svg>';
  const points = (await read('b.svg', Buffer.from(active))) as Picture;
  expect(points).toMatchObject({ width: 40, height: 20, files: [{ format: 'png' }] });
});

it('says what cannot be shown', async () => {
  const photo = await aPhoto(300, 200).jpeg().toBuffer();
  expect(await read('half.jpg', photo.subarray(0, photo.length / 2))).toEqual({ fault: 'is damaged' });
  expect(await read('zip.png', Buffer.from('PK\u0003\u0004'))).toEqual({ fault: 'is not an image that can be shown' });
});

it('reads a picture that an address holds', async () => {
  const dot =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
  expect(await read('picture', readDataUrl(dot))).toMatchObject({ width: 1, height: 1 });
});

it('takes out of a picture that is linked to what the camera wrote down', async () => {
  const photo = await aPhoto(300, 200)
    .withExif({ IFD0: { Make: 'A camera' } })
    .jpeg()
    .toBuffer();
  const { width, exif } = await sharp(Buffer.from(await cleanPicture(photo, 'jpeg', aCache()))).metadata();
  expect([width, exif]).toEqual([300, undefined]);
});

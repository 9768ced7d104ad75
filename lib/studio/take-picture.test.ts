import sharp from 'sharp';
import { expect, test } from 'vitest';
import { takePicture } from './take-picture';

const draw = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#284' } });

test('a photo is turned upright, resized, and keeps nothing of where it was taken', async () => {
  const photo = await draw(3000, 2000)
    .withExif({ IFD0: { Copyright: 'Kim' }, IFD3: { GPSLatitude: '1/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const taken = await takePicture('IMG_2041.JPEG', 'A heap of compost', photo);
  expect(taken?.name).toBe('a-heap-of-compost.jpg');
  const { width, height, exif, orientation, format } = await sharp(taken!.bytes).metadata();
  expect({ width, height, exif, orientation, format }).toEqual({ width: 1600, height: 2400, format: 'jpeg' });
});

test('a small picture keeps its size and a name that says something', async () => {
  const taken = await takePicture('Two heaps.png', 'x', await draw(30, 20).png().toBuffer());
  expect(taken?.name).toBe('two-heaps.png');
  expect((await sharp(taken!.bytes).metadata()).width).toBe(30);
});

test.each(['a.png', 'a.jpg', 'a.gif', 'a.webp', 'a.avif'])('bytes that are not picture are not %s', async (name) => {
  expect(await takePicture(name, 'x', Buffer.from('<script>'))).toBeUndefined();
});

test('a drawing stays as it is', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
  expect(await takePicture('flow.svg', 'x', svg)).toEqual({ name: 'flow.svg', bytes: svg });
});

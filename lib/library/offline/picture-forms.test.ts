import { expect, it } from 'vitest';
import { dropSpareForms, getPicture } from './picture-forms';

const form = (ending: string) => `/answers/media/a-photo-0123456789${ending}`;

it.each([
  [['-480.avif', '-800.avif', '-1312.avif', '.jpg'], '-800.avif'],
  [['-1312.avif', '-800.avif', '.jpg', '-480.avif'], '-800.avif'],
  [['-480.avif', '-640.avif', '.png'], '-640.avif'],
  [['-1000.avif', '-1312.avif', '.jpg'], '-1000.avif'],
  [['.png'], '.png'],
])('of %j keeps %s', (endings, kept) => {
  expect(dropSpareForms(endings.map(form))).toEqual([form(kept)]);
});

it('keeps what is not a form of a picture, and one form of each picture', () => {
  const files = [
    '/',
    '/media/files/form.pdf',
    '/media/photo.jpg',
    '/media/b-0123456789.png',
    '/media/c-0123456789.svg',
  ];
  expect(dropSpareForms(files)).toEqual(files);
});

it('knows the forms of one picture by their name', () => {
  expect(getPicture(form('-480.avif'))).toBe(getPicture(form('.jpg')));
  expect(getPicture(form('.jpg'))).not.toBe(getPicture('/media/a-photo-9876543210.jpg'));
  expect(getPicture('/articles/a-0123456789')).toBeUndefined();
});

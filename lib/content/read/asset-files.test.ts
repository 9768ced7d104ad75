import { expect, it } from 'vitest';
import { createAssetFinder } from './asset-files';

const FILES = [
  'people/gr\u00f6\u00dfe.png',
  'people/my photo (1).png',
  'static/img/logo.svg',
  'images/cafe\u0301.jpg',
  'images/Photo.PNG',
  'a/twice.png',
  'b/twice.png',
  'C#.png',
  'C.png',
  '100%.png',
  'files/form.pdf',
];
const find = createAssetFinder(FILES);

it.each([
  ['größe.png', 'people/größe.png'],
  ['gr%C3%B6%C3%9Fe.png', 'people/größe.png'],
  ['gro\u0308\u00dfe.png', 'people/größe.png'],
  ['GRÖSSE.png', undefined],
  ['Gr\u00d6\u00dfe.PNG', 'people/größe.png'],
  ['./my photo (1).png', 'people/my photo (1).png'],
  ['my%20photo%20(1).png', 'people/my photo (1).png'],
  ['my%2520photo%2520(1).png', 'people/my photo (1).png'],
  ['my%20photo%20(1).png?raw=true', 'people/my photo (1).png'],
  ['/img/logo.svg', 'static/img/logo.svg'],
  ['/static/img/logo.svg#dark', 'static/img/logo.svg'],
  ['../static/img/logo.svg', 'static/img/logo.svg'],
  ['../../static/img/logo.svg', 'static/img/logo.svg'],
  ['..\\static\\img\\logo.svg', 'static/img/logo.svg'],
  ['logo.svg', 'static/img/logo.svg'],
  ['/public/files/form.pdf', 'files/form.pdf'],
  ['../images/caf%C3%A9.jpg', 'images/cafe\u0301.jpg'],
  ['../images/photo.png', 'images/Photo.PNG'],
  ['twice.png', undefined],
  ['../b/twice.png', 'b/twice.png'],
  ['img/twice.png', undefined],
  ['../C#.png', 'C#.png'],
  ['../C%23.png', 'C#.png'],
  ['../C.png#x', 'C.png'],
  ['../100%.png', '100%.png'],
  ['', undefined],
  ['..', undefined],
  ['../../../etc/passwd', undefined],
])('%j is %j', (url, path) => {
  expect(find(url, 'people/a.md')).toBe(path);
});

it('takes the file that is spelled so before one that differs by case', () => {
  const both = createAssetFinder(['Logo.png', 'logo.png']);
  expect(both('logo.png', 'a.md')).toBe('logo.png');
  expect(both('Logo.png', 'a.md')).toBe('Logo.png');
});

import { expect, test } from 'vitest';
import { listSides } from './conflict';

test('what differs is next to each other, with a little around it', () => {
  expect(listSides('1\n2\n3\n4\nmine\n5\n6\n7', '1\n2\n3\n4\ntheirs\nand more\n5\n6\n7')).toEqual([
    { left: ['3', '4'], right: ['3', '4'], isChanged: false },
    { left: ['mine'], right: ['theirs', 'and more'], isChanged: true },
    { left: ['5', '6', '7'], right: ['5', '6', '7'], isChanged: false },
  ]);
});

test('what is on one side only has nothing on the other, and equal texts show nothing', () => {
  expect(listSides('a\nb', 'a')).toEqual([
    { left: ['a'], right: ['a'], isChanged: false },
    { left: ['b'], right: [], isChanged: true },
  ]);
  expect(listSides('a', 'a')).toEqual([]);
});

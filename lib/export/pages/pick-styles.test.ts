import { expect, it } from 'vitest';
import { listUsedClasses, pickStyles } from './pick-styles';

const pick = (styles: string, ...classes: string[]) => pickStyles(styles, new Set(classes));

it.each([
  ['elements, attributes and pseudo-classes', 'p{top:0}[data-x]:hover{top:0}:root{--a:1}'],
  ['the class of an element', '.a{top:0}'],
  ['both classes of an element', '.a .b{top:0}'],
  ['one class of several', '.z,.a{top:0}', '.a{top:0}'],
  ['what may be one of several', ':is(.z,.a) p{top:0}'],
  ['what must not be', 'p:not(.z){top:0}'],
  ['a name with signs', String.raw`.sm\:w-\[calc\(1px\*2\)\]{top:0}`],
  ['a name that begins with a digit', String.raw`.\32xl{top:0}`],
  ['steps of an animation', '@keyframes x{from{top:0}to{top:1px}}'],
  [
    'conditions and layers around it',
    '@layer u{@media print{.a{top:0}.z{top:0}}}',
    '@layer u{@media print{.a{top:0}}}',
  ],
  ['the order of layers', '@layer a,b;'],
])('keeps %s', (_, styles, kept = styles) => {
  expect(pick(styles, 'a', 'b', 'sm:w-[calc(1px*2)]', '2xl')).toBe(kept);
});

it.each(['.z{top:0}', '.a.z{top:0}', '.a .z{top:0}', '.z:is(.a){top:0}', '@media print{@supports (top:0){.z{top:0}}}'])(
  'leaves out %s',
  (styles) => {
    expect(pick(styles, 'a')).toBe('');
  },
);

it('finds the classes of elements, decoded', () => {
  expect([...listUsedClasses('<p class="a &gt;b"><i data-class="c" class="d">class="e"</i>')]).toEqual(
    expect.arrayContaining(['a', '>b', 'd']),
  );
});

import { expect, it } from 'vitest';
import { listUsed, pickStyles, rebaseStyles } from './page-styles';

const pick = (styles: string, ...classes: string[]) =>
  pickStyles(styles, new Set(['p', 'input', 'type=text', ...classes.map((name) => `.${name}`)]));

it.each([
  ['elements, attributes and pseudo-classes', 'p{top:0}[data-x]:hover{top:0}:root{--a:1}'],
  ['an element below another, whatever surrounds its name', 'p>input[type=date]::placeholder,p#x:hover{top:0}'],
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

it.each([
  'z{top:0}',
  'p z{top:0}',
  'p~z:hover{top:0}',
  '::file-selector-button{top:0}',
  '.z{top:0}',
  '.a.z{top:0}',
  '.a .z{top:0}',
  '.z:is(.a){top:0}',
  '@media print{@supports (top:0){.z{top:0}}}',
])('leaves out %s', (styles) => {
  expect(pick(styles, 'a')).toBe('');
});

it('finds elements, kinds of fields and classes, decoded', () => {
  expect([...listUsed('<p class="a &gt;b"><input type="date"><i data-class="c" class="d">class="e"</i>')]).toEqual(
    expect.arrayContaining(['p', 'input', 'i', 'type=date', '.a', '.>b', '.d']),
  );
});

it.each([
  ['url(../media/x.woff2)', 'url(/base/_next/static/media/x.woff2)'],
  ['url("y.png")', 'url("/base/_next/static/chunks/y.png")'],
  ['url(/z.png)', 'url(/z.png)'],
  ['url(data:image/png;base64,AA)', 'url(data:image/png;base64,AA)'],
  ['url(#mark)', 'url(#mark)'],
])('writes %s so that it holds in any page', (before, after) => {
  expect(rebaseStyles(before, '/base/_next/static/chunks/')).toBe(after);
});

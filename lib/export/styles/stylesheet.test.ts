import { expect, it } from 'vitest';
import { parseStylesheet } from './stylesheet';

const pick = (styles: string, ...names: string[]) => parseStylesheet(styles).pick(new Set(names));

it('leaves out what names an element, a class or an id that the page does not have', () => {
  expect(pick('p{a:b}q{a:b}.x{a:b}.y{a:b}#i{a:b}#j{a:b}p.y{a:b}', 'p', '.x', '#i')).toBe('p{a:b}.x{a:b}#i{a:b}');
});

it.each([
  ['a state', 'details[open]>p:first-child::before'],
  ['an attribute', '[data-theme=dark] p'],
  ['the whole page', ':root'],
  ['everything', '*,::backdrop'],
  ['what is not there', 'p:not(.missing)'],
  ['what may come to be there', 'p:has(.missing)'],
  ['one of several', '.missing,p'],
  ['one of several inside', ':is(.missing,p) details'],
  ['a name of unusual letters', '.sm\\:w-\\[3rem\\]'],
  ['a name in capitals', 'P'],
])('keeps a rule for %s', (_, selector) => {
  const styles = `${selector}{a:b}`;
  expect(pick(styles, 'p', 'details', '.sm:w-[3rem]')).toBe(styles);
});

it.each(['.missing p', 'p:is(.missing,.gone)', ':where(.missing)>p', 'p+.missing::after', '::placeholder'])(
  'leaves out a rule for %s',
  (selector) => {
    expect(pick(`${selector}{a:b}`, 'p')).toBe('');
  },
);

it('keeps the order, and conditions around what is left', () => {
  const styles =
    '@media print{p{a:b;c:d}q{a:b}@page{margin:0}}@supports (a:b){q{a:b}}@container x (width>1px){p{a:b}}p{e:f;&:hover{g:h}i:j}';
  expect(pick(styles, 'p')).toBe(
    '@media print{p{a:b;c:d}@page{margin:0}}@container x (width>1px){p{a:b}}p{e:f;&:hover{g:h}i:j}',
  );
});

it('names every layer, so that their ranks are those of the whole stylesheet, which comes later', () => {
  expect(pick('@layer base{q{a:b}}@layer theme,top;@layer top{p{a:b}}', 'p')).toBe(
    '@layer base,theme,top;@layer theme,top;@layer top{p{a:b}}',
  );
});

it('leaves out custom properties that nothing uses, and those that only these used', () => {
  const styles =
    ':root{--a:1;--b:var(--c);--c:2;--d:3}@property --a{syntax:"*";inherits:false}@property --c{syntax:"*"}p{x:var(--a)}';
  expect(pick(styles, 'p', '--d')).toBe(':root{--a:1;--d:3}@property --a{syntax:"*";inherits:false}p{x:var(--a)}');
});

it('leaves out animations that nothing plays', () => {
  const styles = '@keyframes turn{0%{a:var(--x)}to{a:c}}@keyframes rest{to{a:b}}p{animation:1s turn}q{animation:rest}';
  expect(pick(`:root{--x:1}${styles}`, 'p')).toBe(
    ':root{--x:1}@keyframes turn{0%{a:var(--x)}to{a:c}}p{animation:1s turn}',
  );
});

it('keeps a text as it stands', () => {
  const styles =
    '@import url(a.css);@font-face{src:url(x;y)}p:after{content:"};{";--x: ;--y: ;color:red!important;a:var(--x)var(--y)}';
  expect(pick(styles, 'p')).toBe(styles);
});

it('measures what it would pick, about', () => {
  const sheet = parseStylesheet('p{color:red}q{color:blue}');
  expect(sheet.measure(new Set(['p']))).toBeLessThan(sheet.measure(new Set(['p', 'q'])));
});

import { expect, it } from 'vitest';
import { createTextFragment } from './text-fragment';

it('names the words, with whole words around them', () => {
  expect(createTextFragment({ exact: 'one person', prefix: 'You should name ', suffix: ' who decides for all' })).toBe(
    ':~:text=should%20name-,one%20person,-who%20decides%20for',
  );
});

it('names a long passage by its ends', () => {
  const exact = `${'a b c d e '.repeat(20)}the last of all words`;
  expect(createTextFragment({ exact, prefix: '', suffix: '' })).toBe(
    ':~:text=a%20b%20c%20d%20e,the%20last%20of%20all%20words',
  );
});

it('writes what means something in a fragment as numbers', () => {
  expect(createTextFragment({ exact: 'give-and-take, & more', prefix: '', suffix: '' })).toBe(
    ':~:text=give%2Dand%2Dtake%2C%20%26%20more',
  );
});

it('takes no words from another block, and no parts of words', () => {
  expect(createTextFragment({ exact: 'cide', prefix: 'who is to de', suffix: 's here now' })).toBe(':~:text=cide');
  expect(createTextFragment({ exact: 'Name one.', prefix: 'of the one before\n', suffix: '\nAnother one of' })).toBe(
    ':~:text=Name%20one.',
  );
});

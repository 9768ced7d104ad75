import { expect, it } from 'vitest';
import { fingerprint } from './fingerprint';

it('tells texts apart by their words', () => {
  expect(fingerprint('Trust is a promise.')).not.toBe(fingerprint('Trust is a premise.'));
});

it('overlooks what is no news', () => {
  expect(fingerprint('Trust — is a promise,')).toBe(fingerprint('trust is a “promise”'));
});

it('has a mark for a text without words', () => {
  expect(fingerprint('')).toBe(fingerprint('—'));
});

it('goes on giving the marks that devices hold', () => {
  expect(fingerprint('The ferry, at 9, waits for 𠀀 people.')).toBe('178jk8w');
});

import { expect, it } from 'vitest';
import { expandQuery } from './expand-query';
import { parseQuery } from './parse-query';
import { createThesaurus } from './thesaurus';
import { createVocabulary } from './vocabulary';
import { WEIGHTS } from './weights';

const vocabulary = createVocabulary(['dependencies', 'relative', 'bus', 'factor', 'factors']);
const isWord = () => true;

function readAs(query: string, language?: () => boolean): string | undefined {
  return parseQuery(query, vocabulary, WEIGHTS, language).didYouMean;
}

it('corrects a long word that is one slip from a known one, whatever the dictionary takes it for', () => {
  expect(readAs('depedencies', isWord)).toBe('dependencies');
  expect(readAs('depedencie', isWord)).toBe('dependencies');
});

it('leaves words of the language alone that are shorter, or further from a known one', () => {
  expect(readAs('negative')).toBe('relative');
  expect(readAs('negative', isWord)).toBeUndefined();
  expect(readAs('depandancies')).toBe('dependencies');
  expect(readAs('depandancies', isWord)).toBeUndefined();
});

it('takes only the last word for unfinished', () => {
  expect(readAs('depedenc')).toBe('dependencies');
  expect(readAs('depedenc factor')).toBeUndefined();
});

it('hears a phrase in full where its last word may also go on', () => {
  const thesaurus = createThesaurus([
    { labels: ['single point of failure', 'bus factor'], phrasings: [], related: [] },
  ]);
  const { words } = parseQuery('bus factor', vocabulary, WEIGHTS);
  expect(words[1]!.candidates.length).toBeGreaterThan(1);
  expect(expandQuery(words, thesaurus, WEIGHTS).get(0)?.strength).toBe(1);
});

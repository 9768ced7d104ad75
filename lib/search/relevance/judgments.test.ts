import { expect, it } from 'vitest';
import { openCollection } from '@/lib/content/join/open-collection';
import { openBuiltIndex } from '../build/build-index';
import { evaluate } from './evaluate';
import { parseJudgments, toJudgments } from './judgments';

const { knowledgeBase } = openCollection('fixtures/site');
const { expectations } = knowledgeBase;
const source = await openBuiltIndex(knowledgeBase);
const judgments = toJudgments(expectations);
const kept = expectations.map((expectation, index) => ({ ...expectation, index })).filter(({ open }) => !open);

it('leaves what is open to later', () => {
  expect(expectations).toHaveLength(3);
  expect(kept).toHaveLength(2);
});

it.each(['finished', 'typing'] as const)('finds what is judged, as a %s question', async (mode) => {
  const { answers } = await evaluate(source, judgments, { mode });
  for (const { find, within, index } of kept) {
    expect(answers[index]!.ranking.slice(0, within).some((slug) => find.includes(slug))).toBe(true);
  }
});

it('finds each article by its own question', async () => {
  const titles = knowledgeBase.articles.map(({ title, slug }, index) => {
    return { id: String(index), kind: 'title', q: title, relevant: { [slug]: 2 } };
  });
  expect(titles).toHaveLength(16);
  const { overall, refused } = await evaluate(source, titles);
  expect(overall.first).toBe(1);
  expect(refused.answerable).toBe(0);
});

it('reads judgments line by line, remarks and empty lines apart, and names the line that is none', () => {
  const lines = '# how they were written\n\n{"id":"1","kind":"symptom","q":"late","relevant":{"why":2}}';
  expect(parseJudgments(lines)).toEqual([{ id: '1', kind: 'symptom', q: 'late', relevant: { why: 2 } }]);
  expect(() => parseJudgments(`${lines}\n{"q":1}`)).toThrow('Line 4');
});

it('reads judged questions and names the line that is none', () => {
  expect(parseJudgments('{"id":7,"kind":"typo","q":"x","relevant":{"a":2}}\n\n')).toEqual([
    { id: '7', kind: 'typo', q: 'x', relevant: { a: 2 } },
  ]);
  expect(() => parseJudgments('{"q":"x","relevant":{}}\nnonsense')).toThrow('Line 2');
});

import { expect, it } from 'vitest';
import { openCollection } from '@/lib/content/join/open-collection';
import { aKnowledgeBase, anArticle } from '@/lib/content/join/test-factories';
import { checkEditorial } from './check-editorial';
import { describeCollection } from './describe-collection';
import { findRepeatedSentences, findSimilarPairs } from './compare-texts';

it('finds the two texts that are most alike', () => {
  const texts = ['Why does trust fade in teams?', 'Why do plans slip?', 'Why does trust in a team fade?'];
  const [first, other, second] = texts.map((text) => ({ text }));
  expect(findSimilarPairs([first!, other!, second!], 0.5)).toEqual([
    { first, second, similarity: expect.closeTo(1, 5) as number },
  ]);
});

it('finds a sentence that is said again in other clothes, and no short one', () => {
  const sentence = 'Our leadership diagnostics look at exactly this thing.';
  const first = { text: `Then wait. ${sentence}` };
  const second = { text: `Then wait.\n${sentence.toUpperCase()}` };
  const other = { text: 'Then wait.' };
  expect(findRepeatedSentences([first, second, other])).toEqual([{ sentence, texts: new Set([first, second]) }]);
});

it('grades plain sentences lower than crammed ones', () => {
  const grade = (body: string) => {
    const description = describeCollection(aKnowledgeBase({ articles: [anArticle({ body, difficulty: 'advanced' })] }));
    return Number(/^advanced .* ([\d.-]+)$/m.exec(description)![1]);
  };
  expect(grade('He has a plan. It is late.')).toBeLessThan(3);
  expect(
    grade('Organizational accountability necessitates institutionalized responsibility allocation.'),
  ).toBeGreaterThan(15);
});

it('has nothing to describe in an empty collection', () => {
  expect(describeCollection(openCollection('fixtures/findings/slug-empty/fail').knowledgeBase)).toBe('');
});

const { collection, knowledgeBase } = openCollection('fixtures/site');

it('says what an editor would say, each with its place, and of nothing that is well', () => {
  const findings = checkEditorial(collection, knowledgeBase).map(({ path, line, code }) => `${path}:${line} ${code}`);
  expect(findings).toContain('articles/how-do-you-store-carrots-through-the-winter.md:2 article-unlinked');
  expect(findings).toContain('articles/how-do-you-keep-a-hoe-sharp.mdx:5 tag-lonely');
  expect(findings.filter((finding) => finding.includes('how-do-you-decide-when-to-water'))).toEqual([]);
});

it('counts what is in each cell of the map', () => {
  const description = describeCollection(knowledgeBase);
  expect(description).toMatch(/^Soil & Compost( +1){4}$/m);
  expect(description).toMatch(/^Harvest +- +- +1 +-$/m);
  expect(description).toContain('12 cells are empty.');
});

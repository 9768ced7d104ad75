import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildFacets } from '../build/build-index';
import {
  filterArticles,
  formatSelection,
  relaxFilters,
  NO_SELECTION,
  openFacets,
  parseSelection,
} from './filter-articles';
import { aSearchableKnowledge } from '../build/test-factories';

const knowledge = aSearchableKnowledge();
const facets = openFacets(buildFacets(knowledge));
const { options } = facets;
const everything = [0, 1, 2, 3];

function select(changes: Partial<typeof NO_SELECTION>) {
  return { ...NO_SELECTION, ...changes };
}

it('leaves everything where nothing is chosen', () => {
  expect(filterArticles(facets, NO_SELECTION).numbers).toEqual(everything);
});

it('joins the choices of one facet and crosses the facets', () => {
  const { numbers } = filterArticles(facets, select({ dimension: ['leaf-mold', 'seed-storage'] }));
  expect(numbers).toEqual(everything);
  expect(filterArticles(facets, select({ dimension: ['leaf-mold'], tag: ['writing'] })).numbers).toEqual([]);
});

it('counts what each option would leave beside the other choices', () => {
  const { counts } = filterArticles(facets, select({ dimension: ['leaf-mold'] }));
  expect(counts.dimension).toMatchObject({ 'seed-storage': 3, 'leaf-mold': 1 });
  expect(counts.tag).toMatchObject({ planning: 1, writing: 0 });
});

it('counts truly, whatever is chosen', () => {
  const selection = fc.record({
    dimension: fc.subarray([...options.dimension]),
    category: fc.subarray([...options.category]),
    tag: fc.subarray([...options.tag]),
    time: fc.constantFrom(0, 3, 5),
  });
  fc.assert(
    fc.property(selection, fc.subarray(everything), (changes, matches) => {
      const chosen = select(changes);
      const { counts } = filterArticles(facets, chosen, matches);
      for (const slug of options.tag) {
        const tag = [...new Set([...chosen.tag, slug])];
        expect(counts.tag[slug]).toBe(filterArticles(facets, { ...chosen, tag }, matches).numbers.length);
      }
      for (const slug of options.dimension) {
        const alone = filterArticles(facets, { ...chosen, dimension: [slug] }, matches);
        expect(counts.dimension[slug]).toBe(alone.numbers.length);
      }
    }),
  );
});

it('keeps the order of matches, or the one that was asked for', () => {
  expect(filterArticles(facets, select({ q: 'x' }), [2, 0]).numbers).toEqual([2, 0]);
  const [first] = filterArticles(facets, select({ sort: 'title' })).numbers;
  expect(knowledge.articles[first!]?.title).toBe('How do gardeners keep a knowledge base from going stale?');
});

it('ignores what is unknown or repeated in an address', () => {
  const selection = parseSelection('?tag=writing&tag=writing&tag=nonsense&time=4&sort=up&dimension=&x=1', options);
  expect(formatSelection(selection)).toBe('?tag=writing');
});

it('gives back every selection from its address', () => {
  const selection = fc.record({
    dimension: fc.subarray([...options.dimension]),
    category: fc.subarray([...options.category]),
    difficulty: fc.subarray([...options.difficulty]),
    tag: fc.subarray([...options.tag]),
    time: fc.constantFrom(0, 3, 5, 10),
    q: fc.string({ maxLength: 50 }).map((text) => text.trim()),
    sort: fc.constantFrom('map' as const, 'title' as const, 'short' as const, 'easy' as const),
  });
  fc.assert(
    fc.property(selection, (chosen) => {
      expect(parseSelection(formatSelection(chosen), options)).toEqual(chosen);
    }),
  );
});

it('says what to take back where nothing is left', () => {
  const [best] = relaxFilters(facets, select({ dimension: ['leaf-mold'], tag: ['writing'] }));
  expect(best).toMatchObject({ count: 1 });
});

it('names pairs where no single thing is enough', () => {
  const [best] = relaxFilters(facets, select({ dimension: ['leaf-mold'], tag: ['writing'], q: 'x' }), []);
  expect(best?.parts).toHaveLength(2);
});

import { expect, it } from 'vitest';
import { search } from '../query/search';
import { aSource } from './test-factories';

// `stopWords` and `sameWords` are those of fixtures/site/site.yml.
const source = await aSource([
  { title: 'What does Acme do?', answer: 'It plans.' },
  { title: 'Who may deploy on a Friday?', answer: 'Whoever is on call.' },
  { title: 'How do you rebuild trust?', answer: 'Say what happened.' },
]);

async function findTitles(query: string): Promise<string[]> {
  return (await search(source, query)).results.map(({ title }) => title);
}

it('finds an article by a word that the collection calls the same, in another form', async () => {
  expect(await findTitles('rollouts')).toEqual(['Who may deploy on a Friday?']);
});

it('lets the other words of a query decide where one is a stop word of the collection', async () => {
  expect((await findTitles('acme trust'))[0]).toBe('How do you rebuild trust?');
});

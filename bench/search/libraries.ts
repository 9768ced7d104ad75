import { create, insertMultiple, save, search } from '@orama/orama';
import { Document } from 'flexsearch';
import MiniSearch from 'minisearch';
import { measureBrotli } from './measure-brotli';
import { MOST, type Engine } from './engine';

/** As VitePress sets it up, and the title counts most. */
export const miniSearch: Engine = {
  name: 'MiniSearch',
  open: (documents) => {
    const index = new MiniSearch({
      idField: 'slug',
      fields: ['title', 'answer', 'tags', 'body'],
      searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, answer: 2 } },
    });
    index.addAll(documents);
    return Promise.resolve({
      bytes: measureBrotli(JSON.stringify(index)),
      search: (query) =>
        index
          .search(query)
          .flatMap(({ id }) => toSlug(id))
          .slice(0, MOST),
    });
  },
};

/** As Fumadocs sets it up: one slip in a word is forgiven. */
export const orama: Engine = {
  name: 'Orama',
  open: async (documents) => {
    const schema = { slug: 'string', title: 'string', answer: 'string', tags: 'string', body: 'string' } as const;
    const index = create({ schema });
    await insertMultiple(index, [...documents]);
    const options = { tolerance: 1, limit: MOST, boost: { title: 4, answer: 2 } };
    const properties = ['title', 'answer', 'tags', 'body'] as const;
    return {
      bytes: measureBrotli(JSON.stringify(save(index))),
      search: async (query) => {
        const { hits } = await search(index, { term: query, properties: [...properties], ...options });
        return hits.map(({ document }) => document.slug);
      },
    };
  },
};

/** With its own choice for text: words from their beginning, and suggestions where not all words are had. */
export const flexSearch: Engine = {
  name: 'FlexSearch',
  open: (documents) => {
    const index = new Document({
      tokenize: 'forward',
      document: { id: 'slug', index: ['title', 'answer', 'tags', 'body'] },
    });
    for (const document of documents) index.add({ ...document });
    const parts: string[] = [];
    index.export((_key: string, data: string) => void parts.push(data ?? ''));
    return Promise.resolve({
      bytes: measureBrotli(parts.join('')),
      search: (query) => {
        const found = index.search(query, { limit: MOST, suggest: true });
        return [...new Set(found.flatMap(({ result }) => result.flatMap(toSlug)))].slice(0, MOST);
      },
    });
  },
};

function toSlug(id: unknown): string[] {
  return typeof id === 'string' ? [id] : [];
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportLibrary, importLibrary } from './library-file';
import type { Library } from './model';
import { anEntry, aNote } from './test-factories';

const options = {
  site: 'https://example.org',
  exportedAt: '2026-04-01T00:00:00.000Z',
  urlOf: (slug: string) => `https://example.org/articles/${slug}`,
};
const library: Library = {
  entries: [anEntry(), anEntry({ slug: 'b', savedAt: '2026-03-01T10:00:00.000Z' })],
  notes: [aNote(), aNote({ id: 'whole', quotation: undefined }), aNote({ id: 'mark', text: '' })],
};
const text = exportLibrary(library, options);

it('brings back all that a file took away', () => {
  expect(importLibrary(text)).toEqual({ ...(JSON.parse(JSON.stringify(library)) as Library), damaged: 0 });
});

it('brings back a note on an article whose address is in any script', () => {
  const notes = [aNote({ slug: 'متى-نسقي-الأحواض' })];
  const urlOf = (slug: string) => encodeURI(options.urlOf(slug));
  expect(importLibrary(exportLibrary({ entries: [], notes }, { ...options, urlOf }))).toMatchObject({ notes });
});

it('writes notes as others read them', () => {
  const { notes } = JSON.parse(text) as { notes: unknown[] };
  expect(notes[0]).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    id: 'urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
    motivation: 'commenting',
    label: 'What is trust?',
    created: '2026-03-01T10:00:00.000Z',
    modified: '2026-03-02T10:00:00.000Z',
    body: { type: 'TextualBody', format: 'text/plain', value: 'Ask the team on Monday.' },
    target: {
      source: 'https://example.org/articles/what-is-trust',
      selector: [
        { type: 'TextQuoteSelector', exact: 'a kept promise', prefix: 'Trust is ', suffix: ' and then' },
        { type: 'TextPositionSelector', start: 9, end: 23 },
      ],
    },
  });
});

it('says that a file has lost its end', () => {
  expect(importLibrary(text.slice(0, -20))).toEqual({ fault: 'truncated' });
  expect(importLibrary(text.slice(0, text.length / 2))).toEqual({ fault: 'truncated' });
});

it.each(['', 'hello', '[]', '7', 'null', '{"format":"reading-shelf"}', '{"format":"bookmarks","version":1}', '<html>'])(
  'says that a file is not a library: %s',
  (other) => expect(importLibrary(other)).toEqual({ fault: 'not-a-library' }),
);

it('leaves a file of a later version alone', () => {
  expect(importLibrary(text.replace('"version": 1', '"version": 2'))).toEqual({ fault: 'later-version' });
});

it('takes what makes sense and counts what does not', () => {
  const file = JSON.parse(text) as { articles: unknown[]; notes: unknown[] };
  file.articles.push({ slug: '../x' }, null);
  file.notes.push('note', { type: 'Annotation' });
  expect(importLibrary(JSON.stringify(file))).toMatchObject({ damaged: 4, entries: { length: 2 } });
});

it('takes a file that an editor gave a byte-order mark', () => {
  expect(importLibrary(`\uFEFF${text}`)).toMatchObject({ damaged: 0 });
});

it('never throws, whatever a file holds', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), fc.anything(), (other, value) => {
      importLibrary(other);
      const notes = [value, { target: value, body: value, id: 'x' }];
      importLibrary(JSON.stringify({ format: 'reading-shelf', version: 1, articles: [value], notes }));
    }),
  );
});

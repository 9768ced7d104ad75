import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportLibrary } from './export-library';
import { importLibrary } from './import-library';
import { mergeLibraries } from './merge-libraries';
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
  expect(importLibrary(text)).toEqual({ library: JSON.parse(JSON.stringify(library)) as Library, skipped: 0 });
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
  expect(importLibrary(JSON.stringify(file))).toMatchObject({ skipped: 4, library: { entries: { length: 2 } } });
});

it('takes a file that an editor gave a byte-order mark', () => {
  expect(importLibrary(`\uFEFF${text}`)).toMatchObject({ skipped: 0 });
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

it('merges what is here with what a file brings, and the later account is right', () => {
  const here: Library = {
    entries: [anEntry({ title: 'New?', openedAt: '2026-05-01T00:00:00.000Z' })],
    notes: [aNote({ text: 'newer', changedAt: '2026-05-01T00:00:00.000Z' })],
  };
  const there: Library = {
    entries: [anEntry({ title: 'Old?', finishedAt: '2026-04-01T00:00:00.000Z' }), anEntry({ slug: 'b' })],
    notes: [aNote({ text: 'older' }), aNote({ id: 'other' })],
  };
  for (const merged of [mergeLibraries(here, there), mergeLibraries(there, here)]) {
    expect(merged.entries).toHaveLength(2);
    expect(merged.entries).toContainEqual(
      anEntry({ title: 'New?', openedAt: '2026-05-01T00:00:00.000Z', finishedAt: '2026-04-01T00:00:00.000Z' }),
    );
    expect(merged.notes.map(({ text: words }) => words).sort()).toEqual(['Ask the team on Monday.', 'newer']);
  }
});

it('gives the same when a file is taken in twice', () => {
  expect(mergeLibraries(mergeLibraries(library, library), library)).toEqual(library);
});

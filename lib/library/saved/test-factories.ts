import type { Quotation, LibraryEntry, LibraryNote } from './model';
import type { Visit } from './change-library';

export function anEntry(overrides: Partial<LibraryEntry> = {}): LibraryEntry {
  return { slug: 'what-is-trust', title: 'What is trust?', openedAt: '2026-03-01T10:00:00.000Z', ...overrides };
}

export function aVisit(overrides: Partial<Visit> = {}): Visit {
  return { slug: 'what-is-trust', title: 'What is trust?', at: '2026-03-01T10:00:00.000Z', ...overrides };
}

export function aQuotation(overrides: Partial<Quotation> = {}): Quotation {
  return { exact: 'a kept promise', prefix: 'Trust is ', suffix: ' and then', start: 9, end: 23, ...overrides };
}

export function aNote(overrides: Partial<LibraryNote> = {}): LibraryNote {
  return {
    id: 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
    slug: 'what-is-trust',
    title: 'What is trust?',
    quotation: aQuotation(),
    text: 'Ask the team on Monday.',
    createdAt: '2026-03-01T10:00:00.000Z',
    changedAt: '2026-03-02T10:00:00.000Z',
    ...overrides,
  };
}

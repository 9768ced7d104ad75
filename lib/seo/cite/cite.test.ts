import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aKnowledgeBase, anArticle } from '@/lib/content/join/test-factories';
import { listCitations } from './list-citations';

function cite(options: Parameters<typeof anArticle>[0] = {}) {
  const [article] = aKnowledgeBase({ articles: [anArticle(options)] }).articles;
  return Object.fromEntries(listCitations(article!).map(({ name, text }) => [name, text]));
}

/** What a citation library makes of a reference. */
function parse(text: string): Record<string, unknown> {
  return new Cite(text).data[0]!;
}

const FORMS = ['BibTeX', 'RIS', 'CSL-JSON'] as const;

describe.each(FORMS)('%s', (form) => {
  it('is read by a citation library', () => {
    const item = parse(cite({ updated: '2026-02-28' })[form]!);
    expect(item).toMatchObject({
      title: 'Why do plans slip?',
      URL: 'https://garden.example/articles/why-do-plans-slip',
    });
    expect(JSON.stringify(item.author)).toContain('Shared Garden');
    expect(JSON.stringify(item.issued)).toContain('2026');
  });

  it('has no date where the author gave none', () => {
    expect(parse(cite()[form]!).issued).toBeUndefined();
  });

  it('keeps every sign of a title', () => {
    const title = 'What do 7" “R&D” {teams} spend: 100% of $5, #1_a, ~2^3?';
    expect(parse(cite({ title, slug: 'spend' })[form]!).title).toBe(title);
  });
});

it('refers in words, and says if there is no date', () => {
  expect(cite()['Plain']).toBe(
    'Shared Garden. (n.d.). Why do plans slip? https://garden.example/articles/why-do-plans-slip',
  );
  expect(cite({ title: 'Why plans slip', published: '2025-06-01' })['Plain']).toContain(
    '(2025). Why plans slip. https',
  );
});

it('is one record in RIS, whatever a title holds', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (noise) => {
      const text = cite({ title: `Why ${noise}?`, slug: 'why' })['RIS']!;
      const lines = text.trim().split(/\r?\n/);
      expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}-(?: |$)/.test(line))).toBe(true);
      expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1);
    }),
    { numRuns: 50 },
  );
});

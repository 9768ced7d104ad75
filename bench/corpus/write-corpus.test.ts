import { describe, expect, it } from 'vitest';
import { readMarkdown } from '@/lib/content/compile/read-markdown';
import { MAX_ARTICLES, slugOf, titleOf } from './make-article';
import { makeCorpus } from './write-corpus';

const map = { dimensions: ['Trust', 'Risk', 'Roles'], categories: ['What', 'Why', 'How', 'Know', 'Last'] };

function make(articles: number, seed = 1) {
  return [...makeCorpus({ articles, seed, map })];
}

describe('a corpus', () => {
  it('is the same for the same seed', () => {
    expect(make(20)).toEqual(make(20));
    expect(make(20, 2)).not.toEqual(make(20));
  });

  it('never asks a question twice', () => {
    const indices = Array.from({ length: MAX_ARTICLES }, (_, index) => index);
    expect(new Set(indices.map(titleOf)).size).toBe(MAX_ARTICLES);
    expect(new Set(indices.map(slugOf)).size).toBe(MAX_ARTICLES);
  });

  it('is made of articles as long as real ones, with nothing that stops a build', () => {
    for (const { path, text } of make(40)) {
      const body = text.slice(text.indexOf('\n---\n') + 5);
      const { words, shortAnswer, findings } = readMarkdown({
        path,
        format: path.endsWith('.mdx') ? 'mdx' : 'md',
        body,
        bodyLine: 1,
      });
      expect(findings).toEqual([]);
      expect(shortAnswer?.from).toBe('section');
      expect(words).toBeGreaterThan(500);
      expect(words).toBeLessThan(7000);
    }
  });

  it('has what real folders have', () => {
    const texts = make(200).map(({ text }) => text);
    const long = texts.filter((text) => text.split(/\s+/).length > 3000);
    expect(long).toHaveLength(5);
    expect(texts.filter((text) => text.includes('![')).length).toBeGreaterThan(5);
    expect(texts.filter((text) => /-old\.md|\/insights\//.test(text)).length).toBeGreaterThan(5);
    const tags = new Set(texts.flatMap((text) => JSON.parse(/^tags: (.*)$/m.exec(text)![1]!) as string[]));
    const folded = new Set([...tags].map((tag) => tag.toLowerCase().replace(/[^a-z0-9]/g, '')));
    expect(tags.size).toBeGreaterThan(folded.size * 1.5);
    const bodyOf = (index: number) => texts[index]!.slice(texts[index]!.indexOf('## Why'));
    expect(bodyOf(49).slice(0, 500)).toBe(bodyOf(48).slice(0, 500));
  });

  it('refuses to have more articles than there are questions', () => {
    expect(() => make(MAX_ARTICLES + 1)).toThrow(RangeError);
  });
});

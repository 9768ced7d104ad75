import { expect, it } from 'vitest';
import { parseFrontMatter } from '@/lib/content/read/front-matter';
import { aRenderedKnowledgeBase, anArticle } from '@/lib/content/join/test-factories';
import { buildArticleMarkdown } from './article-markdown';

async function build(options: Parameters<typeof anArticle>[0] = {}) {
  const other = anArticle({ title: 'What is [a] plan?', category: 'Foundational Understanding' });
  const knowledgeBase = await aRenderedKnowledgeBase({ articles: [anArticle({ slug: 'first', ...options }), other] });
  return buildArticleMarkdown(knowledgeBase, knowledgeBase.getArticle('first')!);
}

function readFields(text: string) {
  return parseFrontMatter('first.md', text).frontMatter?.fields;
}

it('says what a reader may know, and nothing of what is for writers', async () => {
  const text = await build({ difficulty: 'foundational', published: '2026-01-31' });
  expect(text).toContain('title: "Why do plans slip?"');
  expect(text).toContain('url: "https://garden.example/articles/first"');
  expect(text).toContain('published: "2026-01-31"');
  const keys = [...(/^---\n([^]*?)\n---/.exec(text)?.[1]?.matchAll(/^(\w+):/gm) ?? [])].map(([, key]) => key);
  expect(keys).toEqual([
    ...['title', 'url', 'description', 'dimension', 'category', 'tags', 'difficulty', 'reading_time', 'published'],
    ...['language', 'publisher', 'license'],
  ]);
});

it.each([
  [`</script> & "quotes": 'and' # more`, '</script> & “quotes”: ‘and’ # more'],
  ['- [x] {a: b}', '- [x] {a: b}'],
  ['7"', '7"'],
])('has front matter that is read back: %j', async (title, shown) => {
  const fields = readFields(await build({ title: `Why ${title}?` }));
  expect(fields?.title).toBe(`Why ${shown}?`);
});

it('is the whole article: question, short answer, body, sources, related questions', async () => {
  const text = await build({ sources: [{ author: 'A. Writer', work: '*A* Work', year: '1999' }] });
  const headings = [...text.matchAll(/^#+ .*$/gm)].map(([heading]) => heading);
  expect(headings).toEqual([
    '# Why do plans slip?',
    '## Short answer',
    '## Why This Matters',
    '## Sources',
    '## Related questions',
  ]);
  expect(text).toContain('- A. Writer, \\*A\\* Work (1999).');
  expect(text).toContain('- [What is \\[a\\] plan?](https://garden.example/articles/what-is-a-plan)');
});

it('can be read anywhere: every address in it is a full one', async () => {
  const body =
    '# T\n\n## Short Answer\n\nYes.\n\n## Why\n\n[Tag](/tags/planning), [plan](what-is-a-plan.md), [here](#why).\n';
  const text = await build({ body });
  const targets = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target);
  expect(targets).toContain('https://garden.example/tags/planning');
  expect(targets).toContain('https://garden.example/articles/first#why');
  expect(targets.every((target) => target?.startsWith('https://'))).toBe(true);
});

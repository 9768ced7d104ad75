import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { aKnowledgeBase, anArticle } from '@/lib/content/join/test-factories';
import { createArticleView } from '@/lib/content/views/article';
import { ArticleColophon } from './article-colophon';

function draw(fields: Parameters<typeof anArticle>[0]): string {
  const knowledgeBase = aKnowledgeBase({ articles: [anArticle(fields)] });
  return renderToStaticMarkup(<ArticleColophon view={createArticleView(knowledgeBase, knowledgeBase.articles[0]!)} />);
}

it('names who wrote and reviewed an article, with what the site knows of them', () => {
  const html = draw({ authors: ['kim', 'Ada Byron'], reviewedBy: ['Lin Wu'] });
  expect(html).toContain('<a href="https://example.org/kim" rel="author">Kim Lee</a> (Organizational psychologist)');
  expect(html).toContain('Ada Byron');
  expect(html).toContain('Reviewed by');
});

it('says nothing of what the article does not say', () => {
  expect(draw({})).not.toMatch(/Written by|Reviewed by|<time/);
});

it.each([
  ['CC BY 4.0', 'CC BY 4.0.'],
  ['https://example.org/terms', '<a href="https://example.org/terms">https://example.org/terms</a>.'],
])('names the license of the article instead of the site’s: %s', (license, shown) => {
  expect(draw({ license })).toContain(shown);
  expect(draw({ license })).not.toContain('rel="license"');
});

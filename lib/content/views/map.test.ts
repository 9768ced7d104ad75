import { expect, it } from 'vitest';
import { aKnowledgeBase, anArticle } from '@/lib/content/join/test-factories';
import { site } from '@/lib/site/site';
import { getCellPath } from './map';
import { createDimensionView } from './dimension';

const CATEGORIES = ['Foundational Understanding', 'Diagnosis & Patterns', 'Translation & Execution'];

/** A dimension with so many articles of each kind. */
function aLargeDimension(perCategory: number) {
  const articles = CATEGORIES.flatMap((category) =>
    Array.from({ length: perCategory }, (_, index) => anArticle({ title: `${category} ${index}?`, category })),
  );
  const knowledgeBase = aKnowledgeBase({ articles });
  return { knowledgeBase, dimension: knowledgeBase.getDimension('seed-storage')! };
}

it.each([1, site.pageSize, site.pageSize + 1])(
  'leads to the page on which a kind of question begins, with %i each',
  (count) => {
    const { knowledgeBase, dimension } = aLargeDimension(count);
    for (const { slug } of knowledgeBase.categories) {
      const [, page = '1', id] = /^\/dimensions\/seed-storage(?:\/page\/(\d+))?#(.+)$/.exec(
        getCellPath(knowledgeBase, dimension.slug, slug),
      )!;
      const view = createDimensionView(knowledgeBase, dimension, Number(page));
      expect(view?.sections.map((section) => section.slug)).toContain(id);
    }
  },
);

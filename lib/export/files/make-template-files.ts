import { buildTemplateCsv, buildTemplateMarkdown } from '@/lib/seo/template-files';
import { templateFilePath } from '@/lib/site/paths';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { PublishedFile } from './published-file';

/** The part of each template that is filled in, for a document and for a spreadsheet. */
export function* makeTemplateFiles(knowledgeBase: KnowledgeBase): Generator<PublishedFile> {
  for (const template of knowledgeBase.templates) {
    const file = (format: 'md' | 'csv') => templateFilePath(template.slug, format).slice(1);
    yield { path: file('md'), content: buildTemplateMarkdown(knowledgeBase, template) };
    const csv = buildTemplateCsv(template);
    if (csv !== undefined) yield { path: file('csv'), content: csv };
  }
}

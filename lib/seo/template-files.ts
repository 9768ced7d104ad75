import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Template } from '@/lib/content/join/model';
import { writeMarkdown } from '@/lib/content/compile/write-markdown';
import { absoluteUrl, templatePath } from '@/lib/site/paths';
import { createAbsoluteResolvers } from './absolute-resolvers';

/** A template as a file of Markdown: what it is, and the part to fill in; all of it where it has no such part. */
export function buildTemplateMarkdown(knowledgeBase: KnowledgeBase, template: Template): string {
  const { title, summary, body, blank, format } = template;
  const url = absoluteUrl(templatePath(template.slug));
  const options = { ...createAbsoluteResolvers(knowledgeBase, { path: template.path }, url), format };
  const text = writeMarkdown(blank || body, options).trim();
  return `# ${title}\n\n${summary}\n\n${text}\n\nA filled-in example: <${url}>\n`;
}

/**
 * The tables of a template for a spreadsheet, an empty line between them. With a byte-order mark, because Excel reads a
 * file without one in the code page of its machine.
 *
 * @returns `undefined` for a template without tables.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function buildTemplateCsv({ tables }: Pick<Template, 'tables'>): string | undefined {
  if (tables.length === 0) return undefined;
  const written = tables.map((rows) => rows.map((cells) => `${cells.map(quoteCell).join(',')}\r\n`).join(''));
  return `\uFEFF${written.join('\r\n')}`;
}

function quoteCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Template } from '@/lib/content/join/model';
import { blankPath } from '@/lib/content/join/open-texts';
import { absoluteUrl, templatePath } from '@/lib/site/paths';

/** A template as a file of Markdown: what it is, and the part to fill in; all of it where it has no such part. */
export function buildTemplateMarkdown(knowledgeBase: KnowledgeBase, template: Template): string {
  const { title, summary, path, blank } = template;
  const url = absoluteUrl(templatePath(template.slug));
  const text = knowledgeBase.getTexts(blank ? blankPath(path) : path).body.markdown;
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

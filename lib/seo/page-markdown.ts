import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Page } from '@/lib/content/join/model';

/** A page of the site as a file of Markdown, with full addresses. */
export function buildPageMarkdown(knowledgeBase: KnowledgeBase, { title, summary, path }: Page): string {
  const { markdown } = knowledgeBase.getTexts(path).body;
  return `${[`# ${title}`, summary, markdown].filter(Boolean).join('\n\n')}\n`;
}

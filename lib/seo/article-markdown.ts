import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article, Page } from '@/lib/content/join/model';
import type { Source } from '@/lib/content/read/schema';
import { absoluteUrl, articlePath } from '@/lib/site/paths';
import { site } from '@/lib/site/site';

/**
 * An article as a file of Markdown that can be read anywhere: what a reader may know of it as front matter, then the
 * text with full addresses. Writers' notes and fields for writers are not in it.
 *
 * @see https://llmstxt.org, "append .md"
 */
export function buildArticleMarkdown(knowledgeBase: KnowledgeBase, article: Article): string {
  return `${writeFrontMatter(knowledgeBase, article)}\n${buildArticleText(knowledgeBase, article)}`;
}

/** The same without front matter, for files that hold many. */
export function buildArticleText(knowledgeBase: KnowledgeBase, article: Article): string {
  const url = getArticleUrl(article);
  const { answer, body } = knowledgeBase.getTexts(article.path);
  const { title, sources, seeAlso, slug } = article;
  const related = knowledgeBase.getRelated(slug).flatMap((relation) => knowledgeBase.getArticle(relation.slug) ?? []);
  const links = related.map((other) => `- [${escapeLabel(other.title)}](${absoluteUrl(articlePath(other.slug))})`);
  const others = seeAlso.map(({ text, href }) => `- [${escapeLabel(text)}](${toAbsolute(href, url)})`);
  return [
    `# ${escapeLabel(title)}`,
    answer && `## Short answer\n\n${answer.markdown}`,
    body.markdown,
    writeSection(
      'Sources',
      sources.map((source) => `- ${escapeLabel(writeSource(source))}`),
    ),
    writeSection('Related questions', links),
    writeSection('See also', others),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

/** Where an article is read and cited: its page, or its first home. */
export function getArticleUrl({ slug, canonicalElsewhere }: Article): string {
  return canonicalElsewhere ?? absoluteUrl(articlePath(slug));
}

/**
 * @example
 * toAbsolute('/tags/trust', page); // => 'https://example.org/tags/trust'
 * toAbsolute('#sources', page); // => 'https://example.org/articles/what-is-trust#sources'
 */
function toAbsolute(href: string, pageUrl: string): string {
  if (href.startsWith('#')) return pageUrl + href;
  return href.startsWith('/') ? absoluteUrl(href) : href;
}

function writeSection(heading: string, lines: readonly string[]): string | undefined {
  return lines.length > 0 ? `## ${heading}\n\n${lines.join('\n')}` : undefined;
}

/** Every JSON text is YAML, so quotation needs no rules of its own. */
function writeFrontMatter(knowledgeBase: KnowledgeBase, article: Article): string {
  const tags = article.tags.flatMap((slug) => knowledgeBase.getTag(slug)?.label ?? []);
  const fields = {
    title: article.title,
    url: getArticleUrl(article),
    description: article.description,
    dimension: knowledgeBase.getDimension(article.dimension ?? '')?.name,
    category: knowledgeBase.getCategory(article.category ?? '')?.name,
    tags: tags.length > 0 ? tags : undefined,
    difficulty: article.difficulty,
    reading_time: `${article.readingMinutes} min`,
    published: article.published,
    updated: article.updated,
    last_reviewed: article.lastReviewed,
    language: site.language,
    publisher: site.publisher.name,
    license: article.license ?? site.license?.url,
  };
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${JSON.stringify(value)}`],
  );
  return `---\n${lines.join('\n')}\n---\n`;
}

/** Signs that Markdown would read as its own are escaped; a line break would end the line. */
function escapeLabel(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

/** A page of the site as a file of Markdown, with full addresses. */
export function buildPageMarkdown(knowledgeBase: KnowledgeBase, { title, summary, path }: Page): string {
  const { markdown } = knowledgeBase.getTexts(path).body;
  return `${[`# ${title}`, summary, markdown].filter(Boolean).join('\n\n')}\n`;
}

/**
 * A work as a line of text, as the page shows it.
 *
 * @example
 * writeSource({ author: 'Chris Argyris', work: 'Overcoming Organizational Defenses', year: '1990' });
 * // => 'Chris Argyris, Overcoming Organizational Defenses (1990).'
 */
export function writeSource(source: Source | string): string {
  if (typeof source === 'string') return source;
  const { author, work, year, url, note } = source;
  return [`${author}, ${work}${year ? ` (${year})` : ''}.`, note, url].filter(Boolean).join(' ');
}

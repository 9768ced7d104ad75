import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';
import {
  absoluteUrl,
  contentPageMarkdownPath,
  feedPath,
  machinePaths,
  markdownPath,
  paths,
  templateFilePath,
} from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { shorten } from '@/lib/text/sentences';
import { buildArticleText, getArticleUrl } from './article-markdown';

const LINE_LENGTH = 200;

/**
 * llms.txt: what the site is and where each answer can be read as Markdown, by dimension. Short answers are next to the
 * questions, unless the file would outgrow what the site file allows.
 *
 * @param most bytes.
 * @see https://llmstxt.org
 */
export function buildLlms(knowledgeBase: KnowledgeBase, most: number = site.llmsFullBytes): string {
  const whole = writeLlms(knowledgeBase, ({ shortAnswer, description }) => {
    const answer = shorten(shortAnswer?.text ?? description, LINE_LENGTH);
    return `: ${answer}`;
  });
  return Buffer.byteLength(whole) > most ? writeLlms(knowledgeBase, () => '') : whole;
}

function writeLlms(knowledgeBase: KnowledgeBase, describe: (article: Article) => string): string {
  const sections = listSections(knowledgeBase).map(({ name, articles }) => {
    const lines = articles.map((article) => `${writeLink(article)}${describe(article)}`);
    return `## ${name}\n\n${lines.join('\n')}\n`;
  });
  return [
    `# ${site.name}\n`,
    `> ${site.description}\n`,
    writeGuide(knowledgeBase),
    ...sections,
    ...writePages(knowledgeBase),
    writeOptional(knowledgeBase.selfChecks.length > 0),
  ].join('\n');
}

/** Templates, and pages of the site: each by its Markdown. */
function writePages({ templates, pages }: KnowledgeBase): string[] {
  const write = (name: string, entries: readonly { title: string; path: string; about?: string }[]) => {
    const lines = entries.map(
      ({ title, path, about }) =>
        `- [${escapeLabel(title)}](${absoluteUrl(path)})${about ? `: ${shorten(about, LINE_LENGTH)}` : ''}`,
    );
    return lines.length > 0 ? [`## ${name}\n\n${lines.join('\n')}\n`] : [];
  };
  return [
    ...write(
      'Templates',
      templates.map(({ slug, title, summary }) => ({ title, path: templateFilePath(slug, 'md'), about: summary })),
    ),
    ...write(
      'Pages',
      pages.map(({ slug, title, description }) => ({ title, path: contentPageMarkdownPath(slug), about: description })),
    ),
  ];
}

function writeLink({ slug, title }: Article): string {
  return `- [${escapeLabel(title)}](${absoluteUrl(markdownPath(slug))})`;
}

/**
 * llms-full.txt: the answers themselves, up to the size that the site file allows; the rest by title and address.
 *
 * @param most bytes.
 * @param getText gives what `buildArticleText` makes.
 */
export function buildLlmsFull(
  knowledgeBase: KnowledgeBase,
  most: number = site.llmsFullBytes,
  getText: (article: Article) => string = (article) => buildArticleText(knowledgeBase, article),
): string {
  const head = `# ${site.name}\n\n> ${site.description}\n\n${writeGuide(knowledgeBase)}`;
  const parts = [head];
  const left: Article[] = [];
  let size = Buffer.byteLength(head);
  for (const article of listPublished(knowledgeBase)) {
    // Once one does not fit, none after it is tried, so that the file ends where the map does.
    const part = left.length > 0 ? '' : writePart(article, getText(article));
    const isWritten = part !== '' && size + Buffer.byteLength(part) <= most;
    if (!isWritten) left.push(article);
    else parts.push(part);
    size += Buffer.byteLength(part);
  }
  if (left.length === 0) return parts.join('');
  const rest = left.map(writeLink);
  return [
    ...parts,
    `\n---\n\n## ${left.length} further answers, each in a file of its own\n\n`,
    rest.join('\n'),
    '\n',
  ].join('');
}

function writePart(article: Article, text: string): string {
  return `\n---\n\nSource: ${getArticleUrl(article)}\n\n${text}`;
}

function writeGuide({ articles, dimensions }: KnowledgeBase): string {
  return [
    `${articles.length} questions in ${dimensions.length} dimensions, each with a short answer. Every article is at its address, and as Markdown at the same address with \`.md\` after it. When you quote, give the article's address; the short answer can be quoted as it is.`,
    `Language: ${site.language}.${site.license ? ` License: ${site.license.name} (${site.license.url}).` : ''}${site.email ? ` Questions: ${site.email}.` : ''}`,
    '',
  ].join('\n\n');
}

function writeOptional(hasChecks: boolean): string {
  const link = (text: string, path: string, what: string) => `- [${text}](${absoluteUrl(path)}): ${what}`;
  return [
    '## Optional\n',
    link('Everything in one file', machinePaths.llmsFull, 'the texts of the articles, one after the other'),
    link(
      'Data',
      machinePaths.apiArticles,
      'all articles as JSON; each entry names the file that holds the whole article',
    ),
    ...(hasChecks
      ? [link('Self-checks', machinePaths.apiSelfChecks, 'statements to answer in five minutes, and what to read')]
      : []),
    link('Schema', machinePaths.apiSchema, 'the JSON Schema of that data'),
    link('Feed', feedPath(paths.home, 'xml'), 'RSS; every dimension and tag has its own'),
    link('Tags', paths.tags, 'the vocabulary, with definitions'),
    '',
  ].join('\n');
}

function listSections(knowledgeBase: KnowledgeBase) {
  const published = listPublished(knowledgeBase);
  const sections = knowledgeBase.dimensions.map(({ slug, name }) => ({
    name,
    articles: published.filter(({ dimension }) => dimension === slug),
  }));
  const others = published.filter(({ dimension }) => dimension === undefined);
  return [...sections, { name: 'Other questions', articles: others }].filter(({ articles }) => articles.length > 0);
}

/** The articles that have their home here. */
function listPublished({ articles }: KnowledgeBase): Article[] {
  return articles.filter(({ canonicalElsewhere }) => canonicalElsewhere === undefined);
}

function escapeLabel(text: string): string {
  return text.replace(/[[\]\\]/g, '\\$&');
}

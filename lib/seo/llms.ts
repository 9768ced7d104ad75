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

/** An entry of a list: where something can be read, and what it is. */
interface Link {
  readonly title: string;
  readonly path: string;
  readonly about?: string;
}

/**
 * llms.txt: what the site is and where each answer can be read as Markdown, by dimension. Short answers are next to the
 * questions, unless the file would outgrow what the site file allows.
 *
 * @param most bytes.
 * @see https://llmstxt.org
 */
export function buildLlms(knowledgeBase: KnowledgeBase, most: number = site.llmsFullBytes): string {
  const whole = writeLlms(knowledgeBase, ({ shortAnswer, description }) => shortAnswer?.text ?? description);
  return Buffer.byteLength(whole) > most ? writeLlms(knowledgeBase, () => '') : whole;
}

function writeLlms(knowledgeBase: KnowledgeBase, describe: (article: Article) => string): string {
  const { dimensions, templates, pages, selfChecks } = knowledgeBase;
  const published = listPublished(knowledgeBase);
  const listArticles = (slug: string | undefined): Link[] =>
    published
      .filter(({ dimension }) => dimension === slug)
      .map((article) => ({ ...toLink(article), about: describe(article) }));
  const sections: (readonly [name: string, links: readonly Link[]])[] = [
    ...dimensions.map(({ slug, name }) => [name, listArticles(slug)] as const),
    ['Other questions', listArticles(undefined)],
    [
      'Templates',
      templates.map(({ slug, title, summary }) => ({ title, path: templateFilePath(slug, 'md'), about: summary })),
    ],
    [
      'Pages',
      pages.map(({ slug, title, description }) => ({ title, path: contentPageMarkdownPath(slug), about: description })),
    ],
    ['Optional', OPTIONAL.filter(({ path }) => path !== machinePaths.apiSelfChecks || selfChecks.length > 0)],
  ];
  const written = sections
    .filter(([, links]) => links.length > 0)
    .map(([name, links]) => `\n## ${name}\n\n${links.map(writeLink).join('\n')}\n`);
  return writeHead(knowledgeBase) + written.join('');
}

const OPTIONAL: readonly Link[] = [
  {
    title: 'Everything in one file',
    path: machinePaths.llmsFull,
    about: 'the texts of the articles, one after the other',
  },
  {
    title: 'Data',
    path: machinePaths.apiArticles,
    about: 'all articles as JSON; each entry names the file that holds the whole article',
  },
  {
    title: 'Self-checks',
    path: machinePaths.apiSelfChecks,
    about: 'statements to answer in five minutes, and what to read',
  },
  { title: 'Schema', path: machinePaths.apiSchema, about: 'the JSON Schema of that data' },
  { title: 'Feed', path: feedPath(paths.home, 'xml'), about: 'RSS; every dimension and tag has its own' },
  { title: 'Tags', path: paths.tags, about: 'the vocabulary, with definitions' },
];

function toLink({ slug, title }: Article): Link {
  return { title, path: markdownPath(slug) };
}

function writeLink({ title, path, about }: Link): string {
  const label = title.replace(/[[\]\\]/g, '\\$&');
  return `- [${label}](${absoluteUrl(path)})${about ? `: ${shorten(about, LINE_LENGTH)}` : ''}`;
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
  const head = writeHead(knowledgeBase);
  const parts = [head];
  const left: Article[] = [];
  let size = Buffer.byteLength(head);
  for (const article of listPublished(knowledgeBase)) {
    // Once one does not fit, none after it is tried, so that the file ends where the map does.
    const part = left.length > 0 ? '' : `\n---\n\nSource: ${getArticleUrl(article)}\n\n${getText(article)}`;
    const isWritten = part !== '' && size + Buffer.byteLength(part) <= most;
    if (!isWritten) left.push(article);
    else parts.push(part);
    size += Buffer.byteLength(part);
  }
  if (left.length === 0) return parts.join('');
  const rest = left.map((article) => writeLink(toLink(article))).join('\n');
  return `${parts.join('')}\n---\n\n## ${left.length} further answers, each in a file of its own\n\n${rest}\n`;
}

function writeHead({ articles, dimensions }: KnowledgeBase): string {
  const license = site.license ? ` License: ${site.license.name} (${site.license.url}).` : '';
  return [
    `# ${site.name}`,
    `> ${site.description}`,
    `${articles.length} questions in ${dimensions.length} dimensions, each with a short answer. Every article is at its address, and as Markdown at the same address with \`.md\` after it. When you quote, give the article's address; the short answer can be quoted as it is.`,
    `Language: ${site.language}.${license}${site.email ? ` Questions: ${site.email}.` : ''}\n\n`,
  ].join('\n\n');
}

/** The articles that have their home here. */
function listPublished({ articles }: KnowledgeBase): Article[] {
  return articles.filter(({ canonicalElsewhere }) => canonicalElsewhere === undefined);
}

import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import PageRoute from '@/app/[slug]/page';
import ArticleRoute from '@/app/articles/[slug]/page';
import DimensionsRoute from '@/app/dimensions/page';
import DimensionRoute from '@/app/dimensions/[slug]/page';
import type { Knowledge } from '@/lib/content/join/build-knowledge';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { groupBy } from '@/lib/content/join/group';
import { DOCUMENT_CACHE } from '@/lib/content/join/cache-documents';
import { setKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { openCollection, renderFile } from '@/lib/content/join/open-collection';
import { findHouseWords } from '@/lib/content/check/editorial/house-words';
import { createDiskCache } from '@/lib/cache/create-disk-cache';
import { PICTURE_CACHE } from '@/lib/content/compile/pictures';
import { createMediaFiles } from '@/lib/content/join/media-files';
import { listFiles } from '@/lib/content/read/list-files';
import { site } from '@/lib/site/site';
import { listDashboardFiles } from '@/lib/studio/dashboard-files';
import { getReviewDate } from '@/lib/content/views/article';
import { createDraftFolder } from '@/lib/studio/draft-folder';
import { describeFix } from '@/lib/studio/describe-fix';
import type { DashboardData, DashboardRow, DrawRequest, DrawnText } from '@/lib/studio/draw-protocol';
import { readFrontMatter } from '@/lib/studio/edit-front-matter';
import { renderPage, skipStyles } from '@/lib/studio/render-page';
import { getPublishState } from '@/lib/studio/show-draft';
import { readTextFile } from '@/lib/studio/text-file';

// A process of its own next to the studio's server: it reads the collection with unsaved texts in it as a build would, and
// draws their pages with the site's own route. What goes wrong in here ends it, and the server starts another.
const dir = resolve(process.env.STUDIO_DIR!);
const copyDir = resolve(process.env.CONTENT_DIR!);
const folder = createDraftFolder(dir, copyDir);
const documents = createDiskCache(DOCUMENT_CACHE, Date.now());

function update(shown?: string): string {
  const today = new Date().toISOString().slice(0, 10);
  folder.update(today, shown);
  return today;
}

function openDashboard(): DashboardData {
  const today = update();
  const { knowledgeBase } = openCollection(copyDir, documents, { relatedTo: '' });
  const { articles, dimensions, categories, tags, findings, skipped } = knowledgeBase;
  const dimensionNames = new Map(dimensions.map(({ slug, name }) => [slug, name]));
  const categoryNames = new Map(categories.map(({ slug, name }) => [slug, name]));
  const byPath = groupBy(findings, ({ path }) => [path]);
  const rows = articles.map(({ path, slug, title, askedAs, dimension = '', category = '', ...dates }) => {
    const due = getReviewDate(dates);
    const own = byPath.get(path) ?? [];
    return {
      ...{ path, slug, title, askedAs },
      dimension: dimensionNames.get(dimension) ?? '',
      category: categoryNames.get(category) ?? '',
      ...readPublishState(path, today),
      isOverdue: due !== undefined && due < today,
      errors: own.filter(({ severity }) => severity === 'error').length,
      warnings: own.filter(({ severity }) => severity === 'warning').length,
    };
  });
  const known = new Set(rows.map(({ path }) => path));
  const withheld = new Set(
    findings
      .filter(({ severity, path }) => severity === 'error' && /\.mdx?$/.test(path) && !known.has(path))
      .map(({ path }) => path),
  );
  return {
    articles: rows,
    withheld: [...withheld].map((path) => ({
      path,
      message: findings.find((finding) => finding.path === path && finding.severity === 'error')!.message,
    })),
    others: skipped.map(({ path, reason }) => ({ path, reason })),
    files: listDashboardFiles(knowledgeBase, listFiles(dir).paths),
    people: Object.entries(site.people).map(([id, { name }]) => ({ id, name })),
    dimensions: dimensions.map(({ name }) => name),
    categories: categories.map(({ name, question, short }) => ({ name, question, short })),
    tags: tags.map(({ slug, label }) => ({ slug, label })),
  };
}

const states = new Map<string, { readonly stamp: string } & Pick<DashboardRow, 'state' | 'lastEdit'>>();

/** What a file says of itself that its page does not show; read again when it was written. */
function readPublishState(path: string, today: string): Pick<DashboardRow, 'state' | 'lastEdit'> {
  const stats = statSync(join(dir, path), { throwIfNoEntry: false });
  const stamp = `${today} ${stats?.mtimeMs} ${stats?.size}`;
  const known = states.get(path);
  if (known?.stamp === stamp) return known;
  const state = getPublishState(readFrontMatter(readTextFile(dir, path)?.text ?? ''), today);
  const entry = { stamp, state, lastEdit: (stats?.mtime ?? new Date()).toISOString().slice(0, 10) };
  states.set(path, entry);
  return entry;
}

/** Which articles are related, as they were when all of them were last compared. */
let relations: Knowledge['relations'] | undefined;

let lastDrawn: KnowledgeBase | undefined;

async function readMedia(name: string): Promise<string | undefined> {
  if (!lastDrawn) return undefined;
  const content = await createMediaFiles(lastDrawn, createDiskCache(PICTURE_CACHE, Date.now()))(name);
  return content && Buffer.from(content).toString('base64');
}

async function draw(path: string, text: string, isQuick: boolean): Promise<DrawnText> {
  folder.setUnsaved(path, text);
  update(path);
  const { collection, knowledge, knowledgeBase } = await renderFile(
    copyDir,
    path,
    documents,
    isQuick ? relations : undefined,
  );
  ({ relations } = knowledge);
  const texts = [...collection.articles, ...collection.overviews].filter((file) => file.path === path);
  setKnowledgeBase(knowledgeBase);
  lastDrawn = knowledgeBase;
  const findings = [...knowledgeBase.findings, ...findHouseWords(texts, collection.houseWords)]
    .filter((finding) => finding.path === path)
    .map((finding) => ({ ...finding, edit: describeFix(finding, text) }));
  const page = await openPage(knowledgeBase, path);
  if (!page) return { findings };
  return { findings, html: await renderPage(page) };
}

/** The page that a file makes, as the site's own route gives it. */
async function openPage({ articles, dimensions, domains, templates, pages }: KnowledgeBase, path: string) {
  const isIt = (entry: { readonly path?: string }) => entry.path === path;
  const at = (slug: string) => ({ params: Promise.resolve({ slug }) });
  const article = articles.find(isIt);
  if (article) return ArticleRoute(at(article.slug));
  const dimension = dimensions.find(({ overview }) => overview && isIt(overview));
  if (dimension) return DimensionRoute(at(dimension.slug));
  if (domains.some(({ overview }) => overview && isIt(overview)))
    return DimensionsRoute({ params: Promise.resolve({}) });
  const template = templates.find(isIt);
  if (template) return TemplateRoute(at(template.slug));
  const page = pages.find(isIt);
  return page && PageRoute(at(page.slug));
}

async function answer(request: DrawRequest): Promise<unknown> {
  if (request.kind === 'dashboard') return openDashboard();
  if (request.kind === 'media') return readMedia(request.name);
  if (request.kind === 'close') return folder.setUnsaved(request.path, undefined);
  return draw(request.path, request.text, request.isQuick ?? false);
}

skipStyles();
const { default: TemplateRoute } = await import('@/app/templates/[slug]/page');

let last: Promise<unknown> = Promise.resolve();
process.on('message', (request: DrawRequest) => {
  // One after the other: they share a folder.
  last = last
    .then(() => answer(request))
    .then((value) => process.send!({ id: request.id, value }))
    .catch((error: unknown) =>
      process.send!({ id: request.id, error: error instanceof Error ? error.message : String(error) }),
    );
});
process.on('disconnect', () => process.exit(0));
process.send!({ ready: true });

import { resolve } from 'node:path';
import { createDiskCache } from '@/lib/cache/create-disk-cache';
import { findHouseWords } from '@/lib/content/check/editorial/house-words';
import { PICTURE_CACHE } from '@/lib/content/compile/pictures';
import type { Knowledge } from '@/lib/content/join/build-knowledge';
import { DOCUMENT_CACHE } from '@/lib/content/join/cache-documents';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { setKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { getToday } from '@/lib/content/join/get-today';
import { createMediaFiles } from '@/lib/content/join/media-files';
import { openCollection, renderFile } from '@/lib/content/join/open-collection';
import { articlePath, contentPagePath, dimensionPath, paths, templatePath } from '@/lib/site/paths';
import { createDashboard } from '@/lib/studio/dashboard';
import { describeFix } from '@/lib/studio/describe-fix';
import { createDraftFolder } from '@/lib/studio/draft-folder';
import { openRoute, renderPage, skipStyles } from '@/lib/studio/open-route';
import type { DrawnText, PreviewAnswer, PreviewQuestions, PreviewRequest } from '@/lib/studio/previewer';

// A process of its own next to the studio's server: it reads the collection with unsaved texts in it as a build would, and
// draws their pages with the site's own route. What goes wrong in here ends it, and the server starts another.
const dir = resolve(process.env.STUDIO_DIR!);
const copyDir = resolve(process.env.CONTENT_DIR!);
const folder = createDraftFolder(dir, copyDir);
const documents = createDiskCache(DOCUMENT_CACHE, Date.now());
const describeCollection = createDashboard(dir);

/** Which articles are related, as they were when all of them were last compared. */
let relations: Knowledge['relations'] | undefined;
let lastDrawn: KnowledgeBase | undefined;

async function draw(path: string, text: string, isQuick = false): Promise<DrawnText> {
  folder.setUnsaved(path, text);
  folder.update(getToday(), path);
  const opened = await renderFile(copyDir, path, documents, isQuick ? relations : undefined);
  const { collection, knowledge, knowledgeBase } = opened;
  relations = knowledge.relations;
  lastDrawn = knowledgeBase;
  setKnowledgeBase(knowledgeBase);
  const texts = [...collection.articles, ...collection.overviews].filter((file) => file.path === path);
  const findings = [...knowledgeBase.findings, ...findHouseWords(texts, collection.houseWords)]
    .filter((finding) => finding.path === path)
    .map((finding) => ({ ...finding, edit: describeFix(finding, text) }));
  const address = findAddress(knowledgeBase, path);
  const page = address === undefined ? undefined : await openRoute(address);
  return page ? { findings, html: await renderPage(await page.route.default(page.props)) } : { findings };
}

/** The page that a file makes, or shows on. */
function findAddress({ articles, dimensions, domains, templates, pages }: KnowledgeBase, path: string) {
  const isIt = (entry: { readonly path: string } | undefined) => entry?.path === path;
  const article = articles.find(isIt);
  if (article) return articlePath(article.slug);
  const dimension = dimensions.find(({ overview }) => isIt(overview));
  if (dimension) return dimensionPath(dimension.slug);
  if (domains.some(({ overview }) => isIt(overview))) return paths.dimensions;
  const template = templates.find(isIt);
  if (template) return templatePath(template.slug);
  const page = pages.find(isIt);
  return page && contentPagePath(page.slug);
}

const questions: PreviewQuestions = {
  dashboard: () => {
    folder.update(getToday());
    return describeCollection(openCollection(copyDir, documents, { relatedTo: '' }).knowledgeBase, getToday());
  },
  draw,
  media: async (name) => lastDrawn && createMediaFiles(lastDrawn, createDiskCache(PICTURE_CACHE, Date.now()))(name),
  close: (path) => folder.setUnsaved(path, undefined),
};

skipStyles();
// What nearly every first question is about.
void openRoute(articlePath('any'));

let last: Promise<unknown> = Promise.resolve();
process.on('message', ({ id, name, values }: PreviewRequest) => {
  const send = (reply: Omit<PreviewAnswer, 'id'>) => process.send!({ id, ...reply });
  // One after the other: they share a folder.
  last = last
    .then(() => (questions[name] as (...values: readonly unknown[]) => unknown)(...values))
    .then((value) => send({ value }))
    .catch((error: unknown) => send({ error: error instanceof Error ? error.message : String(error) }));
});
process.on('disconnect', () => process.exit(0));

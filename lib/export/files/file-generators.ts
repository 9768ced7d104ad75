import { deserialize, serialize } from 'node:v8';
import { createDiskCache } from '@/lib/cache/create-disk-cache';
import { sha256 } from '@/lib/cache/sha256';
import { getCodeKey } from '@/lib/export/page-cache/get-code-key';
import type { CountedArticle, CountOnce } from '@/lib/search/build/build-postings';
import { makeCards } from './make-cards';
import { makeMachineFiles } from './make-machine-files';
import type { FileGenerator, PublishedFile } from './write-files';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { buildDrawings } from '@/lib/content/views/drawings';
import { findLogo } from '@/lib/content/views/logo';
import { buildIcons } from '@/lib/seo/icons';
import { machinePaths, searchIndexPath, templateFilePath } from '@/lib/site/paths';
import { buildLibraryManifest } from '@/lib/library/saved/library-manifest';
import { bundleScript } from '@/lib/export/bundle/bundle-script';
import { cacheByCode } from '@/lib/export/bundle/cache-by-code';
import { buildDictionary } from '@/lib/search/build/build-dictionary';
import { buildSearchFiles } from '@/lib/search/build/build-index';
import { buildTemplateCsv, buildTemplateMarkdown } from '@/lib/seo/template-files';

/** The icons that browsers and home screens ask for, and the drawings that pages show. */
async function* makeIcons(knowledgeBase: KnowledgeBase): AsyncGenerator<PublishedFile> {
  for (const { path, content } of await buildIcons(findLogo(knowledgeBase))) yield { path: path.slice(1), content };
  const drawings = buildDrawings(knowledgeBase);
  if (drawings !== undefined) yield { path: machinePaths.drawings.slice(1), content: drawings };
}

/** The list of all articles by which a reader's library tells what became of those that are in it. */
function* makeLibraryFiles(knowledgeBase: KnowledgeBase): Generator<PublishedFile> {
  yield { path: machinePaths.articleManifest.slice(1), content: JSON.stringify(buildLibraryManifest(knowledgeBase)) };
}

export const COUNT_CACHE = '.cache/counts';

/** What was counted in an article is kept by the fields of the article, for the same thesaurus and code. */
function countFromCache(thesaurus: KnowledgeBase['synonyms']): CountOnce {
  const cache = createDiskCache(COUNT_CACHE, Date.now());
  const key = sha256([getCodeKey(), JSON.stringify(thesaurus)]);
  return (fields, count) => {
    const name = sha256([key, JSON.stringify(fields)]);
    const cached = cache.read(name);
    if (cached) return deserialize(cached) as CountedArticle;
    const counted = count();
    cache.write(name, serialize(counted));
    return counted;
  };
}

/**
 * The search index, its manifest and the worker that searches it.
 *
 * @see docs/decisions/010-search-index.md
 */
function* makeSearchFiles(knowledgeBase: KnowledgeBase): Generator<PublishedFile> {
  const files = buildSearchFiles(knowledgeBase, {
    worker: bundleScript('lib/search/query/worker.ts'),
    countOnce: countFromCache(knowledgeBase.synonyms),
    dictionary: () => cacheByCode('dictionary', buildDictionary),
  });
  for (const [name, content] of files) yield { path: searchIndexPath(name).slice(1), content };
}

/** The part of each template that is filled in, for a document and for a spreadsheet. */
function* makeTemplateFiles(knowledgeBase: KnowledgeBase): Generator<PublishedFile> {
  for (const template of knowledgeBase.templates) {
    const file = (format: 'md' | 'csv') => templateFilePath(template.slug, format).slice(1);
    yield { path: file('md'), content: buildTemplateMarkdown(knowledgeBase, template) };
    const csv = buildTemplateCsv(template);
    if (csv !== undefined) yield { path: file('csv'), content: csv };
  }
}

/** Everything that writes files next to the pages, in order. A module that has files to publish adds its generator here. */
export const FILE_GENERATORS: readonly FileGenerator[] = [
  makeMachineFiles,
  makeTemplateFiles,
  makeIcons,
  makeLibraryFiles,
  makeSearchFiles,
  makeCards,
];

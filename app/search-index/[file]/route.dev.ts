import { bundleScript } from '@/lib/export/bundle/bundle-script';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { paths, searchIndexPath } from '@/lib/site/paths';
import { listSearchFiles } from '@/lib/search/build/build-index';

// While developing, this stands in for the files of `lib/export/files/make-search-files.ts`; a build does not see it.

interface Context {
  readonly params: Promise<{ readonly file: string }>;
}

export const dynamic = 'force-static';

function listFiles() {
  const knowledgeBase = getKnowledgeBase();
  const texts = knowledgeBase.articles.map(({ slug, path }) => ({
    path: searchIndexPath(`text-${slug}.md`).slice(1),
    content: knowledgeBase.getTexts(path).body.markdown,
  }));
  const files = listSearchFiles(knowledgeBase, {
    thesaurus: knowledgeBase.synonyms,
    text: searchIndexPath('text-{slug}.md'),
    worker: bundleScript('lib/search/query/worker.ts'),
  });
  return [...files, ...texts];
}

export function generateStaticParams() {
  return listFiles().map(({ path }) => ({ file: path.slice(paths.searchIndex.length) }));
}

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const found = listFiles().find(({ path }) => path === searchIndexPath(file).slice(1));
  if (!found) return new Response('There is no such file.', { status: 404 });
  const type = TYPES[file.split('.').at(-1)!] ?? 'text/plain';
  return new Response(found.content, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

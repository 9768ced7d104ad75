import { createDiskCache } from '@/lib/cache/create-disk-cache';
import { PICTURE_CACHE } from '@/lib/content/compile/pictures';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { createMediaFiles, listMediaNames } from '@/lib/content/join/media-files';
import { lookup } from 'mime-types';

// While developing, this stands in for what `lib/export/copy-media.ts` makes; a build does not see it.

interface Context {
  readonly params: Promise<{ readonly path: readonly string[] }>;
}

export const dynamic = 'force-static';

export function generateStaticParams() {
  return listMediaNames(getKnowledgeBase()).map((name) => ({ path: name.split('/') }));
}

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { path } = await params;
  const name = path.map(decodeURIComponent).join('/');
  const content = await createMediaFiles(getKnowledgeBase(), createDiskCache(PICTURE_CACHE, Date.now()))(name);
  if (!content) return new Response('There is no such file.', { status: 404 });
  return new Response(new Uint8Array(content), {
    headers: { 'content-type': lookup(name) || 'application/octet-stream' },
  });
}

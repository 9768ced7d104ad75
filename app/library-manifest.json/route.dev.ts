import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { buildLibraryManifest } from '@/lib/library/saved/build-library-manifest';

// While developing, this stands in for the file of `lib/export/files/make-library-files.ts`; a build does not see it.

export const dynamic = 'force-static';

export function GET(): Response {
  return Response.json(buildLibraryManifest(getKnowledgeBase()));
}

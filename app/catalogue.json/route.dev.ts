import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { buildCatalogue } from '@/lib/library/saved/build-catalogue';

// While developing, this stands in for the file of `lib/export/files/make-shelf-files.ts`; a build does not see it.

export const dynamic = 'force-static';

export function GET(): Response {
  return Response.json(buildCatalogue(getKnowledgeBase()));
}

import { getKnowledgeBase } from '@/lib/knowledge-base/get-knowledge-base';
import { buildCatalogue } from '@/lib/shelf/build-catalogue';

// While developing, this stands in for the file of `publish/files/make-shelf-files.ts`; a build does not see it.

export const dynamic = 'force-static';

export function GET(): Response {
  return Response.json(buildCatalogue(getKnowledgeBase()));
}

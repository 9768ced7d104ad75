import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { buildDrawings } from '@/lib/content/views/drawings';

// While developing, this stands in for the file of `lib/export/files/make-icons.ts`; a build does not see it.

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(buildDrawings(getKnowledgeBase()), { headers: { 'content-type': 'image/svg+xml' } });
}

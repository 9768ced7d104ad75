import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { publishExport } from '@/lib/export/publish-export';

// The last step of a build, in a process of its own: what Next needs to draw pages is given back before they are finished.
await publishExport({
  projectDir: process.cwd(),
  exportDir: '.cache/export',
  knowledgeBase: getKnowledgeBase(),
}).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildEditorSchemas } from '@/lib/studio/editor-files';

// What VS Code reads of the schemas; run it again when a schema has changed.
for (const [path, text] of buildEditorSchemas()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}

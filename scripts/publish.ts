import { existsSync } from 'node:fs';
import { findEnvironmentFault } from '@/lib/export/check-environment';
import { publishExport } from '@/lib/export/publish-export';

// For hosts whose own build adapter takes the place of ours: the same stage, after the build.
const EXPORT_DIR = '.cache/export';

const fault = findEnvironmentFault(process.env);
if (fault !== undefined) {
  console.error(fault);
  process.exit(1);
}
if (!existsSync(`${EXPORT_DIR}/index.html`)) {
  console.error(`There is no export in ${EXPORT_DIR} that waits to be finished. Run: npm run build`);
  process.exit(1);
}
await publishExport({ projectDir: process.cwd(), exportDir: EXPORT_DIR }).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});

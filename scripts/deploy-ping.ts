import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openExport, readExport } from '@/lib/export/audit/read-export';
import { pingServices } from '@/lib/export/ping/ping-services';
import { site } from '@/lib/site/site';

const { values } = parseArgs({
  options: {
    'dry-run': { type: 'boolean', default: false },
    state: { type: 'string', default: '.cache/pinged.json' },
  },
});
if (!existsSync('out')) {
  console.error('There is no out/: build the site and publish it, then tell others.');
  process.exit(2);
}

const today = new Date().toISOString().slice(0, 10);
try {
  const isTaken = await pingServices(readExport(openExport('out'), today), {
    ...(process.env.INDEXNOW_KEY && { key: process.env.INDEXNOW_KEY }),
    indexNowUrl: site.indexNowUrl,
    hubs: site.feedHubs,
    stateFile: values.state,
    isDryRun: values['dry-run'],
    print: (line) => console.log(line),
  });
  process.exitCode = isTaken ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

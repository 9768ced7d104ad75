import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { adoptAddress } from '@/lib/export/verify/adopt-address';

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

adoptAddress('out');
const { readExport } = await import('@/lib/export/audit/read-export');
const { pingServices } = await import('@/lib/export/ping/ping-services');
const { site } = await import('@/lib/site/site');
const today = new Date().toISOString().slice(0, 10);
try {
  const isTaken = await pingServices(readExport('out', today), {
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

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Hosting } from '@/lib/export/hosting/hosting';
import { findEnvironmentFault } from '@/lib/export/check-environment';
import { restoreFolders } from '@/lib/export/swap-folders';
import { adoptAddress } from '@/lib/export/verify/adopt-address';

const dir = resolve(process.env.OUT_DIR || 'out');
const hostingDir = `${dir}.hosting`;
const port = Number(process.env.PORT || 3000);
/** Only this machine is answered, unless `HOST` says otherwise: `HOST=::` answers everybody. */
const host = process.env.HOST || 'localhost';

const fault = findEnvironmentFault({ PORT: process.env.PORT });
if (fault !== undefined) {
  console.error(fault);
  process.exit(1);
}
restoreFolders([dir, hostingDir]);
if (!existsSync(dir) || !existsSync(join(hostingDir, 'hosting.json'))) {
  console.error('There is no out/ to serve. Run: npm run build');
  process.exit(1);
}

adoptAddress(dir);
const { site } = await import('@/lib/site/site');
const { createSiteServer } = await import('@/lib/export/server/create-site-server');
const hosting = JSON.parse(readFileSync(join(hostingDir, 'hosting.json'), 'utf8')) as Hosting;
const server = createSiteServer({
  dir,
  basePath: site.basePath,
  hosting,
  compressedDir: join(hostingDir, 'compressed'),
});
server.on('error', (error: NodeJS.ErrnoException) => {
  const isTaken = error.code === 'EADDRINUSE';
  console.error(isTaken ? `Port ${port} is taken. Choose another one: PORT=3001 npm start` : error.message);
  process.exit(1);
});
server.listen(port, host, () => {
  const name = host.includes(':') ? `[${host}]` : host;
  console.log(`${site.name} is at http://${name}:${port}${site.basePath}`);
});

function close(): void {
  server.close();
  server.closeAllConnections();
}

process.on('SIGINT', close);
process.on('SIGTERM', close);
// The shell that npm starts dies of a signal without handing it on; a server that nobody can stop would keep the port.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && close(), 500).unref();

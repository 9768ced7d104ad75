import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createSiteServer } from '@/lib/server/create-site-server';
import { site } from '@/lib/site';

const dir = resolve('out');
const port = Number(process.env.PORT || 3000);

if (!existsSync(dir)) {
  console.error('There is no out/ to serve. Run: npm run build');
  process.exit(1);
}

const server = createSiteServer({ dir, basePath: site.basePath });
server.on('error', (error: NodeJS.ErrnoException) => {
  const isTaken = error.code === 'EADDRINUSE';
  console.error(isTaken ? `Port ${port} is taken. Choose another one: PORT=3001 npm start` : error.message);
  process.exit(1);
});
server.listen(port, () => console.log(`${site.name} is at http://localhost:${port}${site.basePath}`));

function close(): void {
  server.close();
  server.closeAllConnections();
}

process.on('SIGINT', close);
process.on('SIGTERM', close);
// The shell that npm starts dies of a signal without handing it on; a server that nobody can stop would keep the port.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && close(), 500).unref();

import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { basename, resolve } from 'node:path';
import { FACT_FILES } from '@/lib/site/read-site';

/** What the pages are drawn with: when it changes, they are drawn by a new process. */
const CODE = ['app', 'components', 'lib', 'scripts'];
const SETTLE_MS = 100;

let site: ChildProcess | undefined;
let settling: NodeJS.Timeout | undefined;

function start(): void {
  const started = fork(resolve('scripts/develop-site.ts'), [], {
    execArgv: ['--import', 'tsx'],
    // Texts are rendered as for a build.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  site = started;
  started.on('exit', (code) => {
    if (site === started && code) console.error('It starts again when a file has changed.');
  });
}

function restart(): void {
  clearTimeout(settling);
  settling = setTimeout(() => {
    const last = site;
    site = undefined;
    if (!last || last.exitCode !== null) return start();
    last.once('exit', start);
    last.kill();
  }, SETTLE_MS);
}

start();
for (const folder of CODE) watch(folder, { recursive: true }, restart);
const contentDir = resolve(process.env.CONTENT_DIR || 'content');
// The facts of the site are read with the code.
if (existsSync(contentDir)) watch(contentDir, (_, file) => file && FACT_FILES.includes(basename(file)) && restart());
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    site?.kill();
    process.exit(0);
  });
}

import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus } from '@/bench/corpus/write-corpus';
import { measureLighthouse } from '@/bench/measure/measure-lighthouse';
import { measurePage } from '@/bench/measure/measure-page';
import { measureSession } from '@/bench/measure/measure-session';
import { type Cost, runMeasured } from '@/bench/measure/run-measured';
import { site } from '@/lib/site/site';
import { KEPT_DIRS } from '@/lib/export/publish-export';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '65,1000' },
    port: { type: 'string', default: '4390' },
    lighthouse: { type: 'boolean', default: false },
    pages: { type: 'boolean', default: true },
    session: { type: 'boolean', default: false },
  },
  allowNegative: true,
});

const BUILD = ['--import', 'tsx', 'scripts/build.ts'];
const OUT_DIR = '.cache/bench/out';

if (values.session) await benchSession();
else for (const count of values.articles.split(',').map(Number)) await benchCollection(count);

/** The site as it was last built: five articles, one after the other. */
async function benchSession(): Promise<void> {
  const server = await serve('out');
  try {
    const slug = readdirSync('out/articles')
      .find((name) => name.endsWith('.html'))!
      .replace('.html', '');
    for (const network of ['local', 'slow 4G'] as const) {
      for (const by of ['pointer', 'finger'] as const) {
        for (const prerenders of [true, false]) {
          const url = `http://localhost:${values.port}${site.basePath}/articles/${slug}`;
          const { clickToPaintMs, bytes } = await measureSession(url, { network, by, prerenders });
          const how = `${network}, by ${by}, ${prerenders ? 'prerendered' : 'prefetched'}`;
          console.log(
            `five articles, ${how}: ${Math.round(clickToPaintMs)} ms a click, bytes ${JSON.stringify(bytes)}`,
          );
        }
      }
    }
  } finally {
    server.kill('SIGTERM');
  }
}

/** A made collection of so many articles: built, built again after an edit, and visited. */
async function benchCollection(count: number): Promise<void> {
  const contentDir = resolve(`.cache/bench/articles-${count}`);
  rmSync(contentDir, { recursive: true, force: true });
  writeCorpus(contentDir, count, 1);
  const env = { CONTENT_DIR: contentDir, OUT_DIR, CI: '1' };
  for (const kept of [...KEPT_DIRS, OUT_DIR]) rmSync(kept, { recursive: true, force: true });
  print(count, 'first build', await runMeasured(process.execPath, BUILD, env));
  const { files, bytes, slug } = describeOutput();
  console.log(`${count} articles: ${files} files, ${(bytes / 1e6).toFixed(1)} MB`);
  const edited = readdirSync(join(contentDir, 'articles')).sort()[0]!;
  appendFileSync(join(contentDir, 'articles', edited), '\nOne more sentence.\n');
  print(count, 'after one edit', await runMeasured(process.execPath, BUILD, env));
  if (values.pages) await benchPages(slug);
}

async function benchPages(slug: string): Promise<void> {
  const server = await serve();
  try {
    const base = `http://localhost:${values.port}${site.basePath}`;
    const { requests, bytes } = await measurePage(`${base}/articles/${slug}`);
    console.log(`an article: ${requests} requests, bytes by type ${JSON.stringify(bytes)}`);
    if (!values.lighthouse) return;
    for (const path of ['', '/articles', `/articles/${slug}`, '/dimensions', '/tags']) {
      const { scores, lcpMs, blockingMs, layoutShift } = measureLighthouse(base + path);
      console.log(
        `${path || '/'}: ${scores.join(' / ')}, LCP ${lcpMs} ms, blocking ${blockingMs} ms, shift ${layoutShift}`,
      );
    }
  } finally {
    server.kill('SIGTERM');
  }
}

function serve(dir = OUT_DIR): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], {
    env: { ...process.env, OUT_DIR: dir, PORT: values.port },
  });
  return new Promise((done, fail) => {
    server.stdout.once('data', () => done(server));
    server.once('exit', () => fail(new Error(`The server did not start on port ${values.port}.`)));
  });
}

function describeOutput() {
  const paths = readdirSync(OUT_DIR, { recursive: true, encoding: 'utf8' }).map((path) => join(OUT_DIR, path));
  const stats = paths.filter(existsSync).map((path) => statSync(path));
  const files = stats.filter((stat) => stat.isFile());
  const slug = readdirSync(join(OUT_DIR, 'articles'))
    .find((name) => name.endsWith('.html'))!
    .replace('.html', '');
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0), slug };
}

function print(count: number, what: string, { wallSeconds, cpuSeconds, peakMegabytes }: Cost): void {
  console.log(
    `${count} articles, ${what}: ${wallSeconds.toFixed(1)} s wall, ${cpuSeconds.toFixed(1)} s CPU, ${peakMegabytes} MB at most`,
  );
}

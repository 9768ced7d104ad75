import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus } from '@/bench/corpus/write-corpus';
import { delayAnswers, measureLighthouse } from '@/bench/measure/measure-lighthouse';
import { measureLoad } from '@/bench/measure/measure-load';
import { measurePrerendered } from '@/bench/measure/measure-prerendered';
import { measureStudio } from '@/bench/measure/measure-studio';
import { measurePage, measureSession } from '@/bench/measure/measure-visits';
import { type Cost, runMeasured } from '@/bench/measure/run-measured';
import { site } from '@/lib/site/site';
import { isInstalled, type RunningServer, runNginx, runServe } from '@/lib/export/hosting/run-servers';
import { listExportFiles } from '@/lib/export/list-pages';
import { CACHE_DIRS } from '@/lib/export/publish-export';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '76,1000' },
    against: { type: 'string' },
    pages: { type: 'boolean', default: true },
    session: { type: 'boolean', default: false },
    lighthouse: { type: 'boolean', default: false },
    delay: { type: 'string', default: '30' },
    studio: { type: 'boolean', default: false },
    load: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '60' },
  },
  allowNegative: true,
});
if (values.against !== undefined && values.against !== 'next') throw new Error('--against takes "next".');

const PRERENDERED_CLICKS = 9;
const LIGHTHOUSE_RUNS = 3;

/** Something that builds a collection. */
interface Engine {
  readonly name: string;
  readonly args: readonly string[];
  readonly outDir: string;
  /** What it leaves for its next build, and what it makes. */
  readonly dirs: readonly string[];
}

interface BuildCosts {
  readonly first: Cost;
  readonly edit: Cost;
}

const OURS: Engine = {
  name: 'this project',
  args: ['--import', 'tsx', 'scripts/build.ts'],
  outDir: '.cache/bench/out',
  dirs: [...CACHE_DIRS, '.cache/bench/out', '.cache/bench/out.hosting'],
};

/** The least that publishes the same articles with Next and next-mdx-remote. */
const BARE: Engine = {
  name: 'bare Next',
  args: ['node_modules/next/dist/bin/next', 'build', 'bench/next-bare'],
  outDir: 'bench/next-bare/out',
  dirs: ['bench/next-bare/.next', 'bench/next-bare/out'],
};

if (values.session) await benchSession();
else if (values.lighthouse) await benchLighthouse();
else if (values.load) await benchLoad();
else if (values.studio) for (const count of values.articles.split(',').map(Number)) await benchStudio(count);
else for (const count of values.articles.split(',').map(Number)) await benchCollection(count);

async function benchCollection(count: number): Promise<void> {
  const contentDir = resolve(`.cache/bench/articles-${count}`);
  const ours = await benchBuild(OURS, count, contentDir);
  if (values.against === 'next') compare(count, ours, await benchBuild(BARE, count, contentDir));
  if (values.pages) await benchPages();
}

/** From a key in the studio to the page that shows it. */
async function benchStudio(count: number): Promise<void> {
  const contentDir = resolve(`.cache/bench/studio-${count}`);
  writeCorpus(contentDir, count, 1);
  const { startMs, firstPageMs, keyMs, keyProcessorMs } = await measureStudio(contentDir);
  const times = `the link after ${Math.round(startMs)} ms, the first page after ${Math.round(firstPageMs)} ms`;
  const key = `a key ${Math.round(keyMs.median)} ms to its page (slowest ${Math.round(keyMs.most)})`;
  console.log(`studio, ${count} articles: ${times}; ${key}, ${keyProcessorMs} ms of processor time`);
}

/** The site as it was last built: five articles, one after the other. */
async function benchSession(): Promise<void> {
  const server = await runServe(resolve('out'));
  try {
    const slug = findSlug('out');
    const url = `http://127.0.0.1:${server.port}${site.basePath}/articles/${slug}`;
    for (const network of ['local', 'slow 4G'] as const) {
      for (const by of ['pointer', 'finger'] as const) {
        const { clickToPaintMs, bytes } = await measureSession(url, { network, by });
        const what = `${Math.round(clickToPaintMs)} ms a click, processor throttled four times`;
        console.log(`five articles, ${network}, by ${by}: ${what}; bytes ${JSON.stringify(bytes)}`);
      }
    }
    const { clickToPaintMs, prerendered } = await measurePrerendered(url, PRERENDERED_CLICKS);
    const [least, median, most] = [0, PRERENDERED_CLICKS >> 1, PRERENDERED_CLICKS - 1].map((at) =>
      Math.round(clickToPaintMs[at]!),
    );
    console.log(
      `${PRERENDERED_CLICKS} clicks, ${prerendered} of them on a page that was made before: ${median} ms a click (${least} to ${most})`,
    );
  } finally {
    await server.stop();
  }
}

/** A page of each kind of the site as it was last built, from a server whose answers begin later. */
async function benchLighthouse(): Promise<void> {
  const server = await runServe(resolve('out'));
  const distant = await delayAnswers(server.port, Number(values.delay));
  try {
    const dimension = readdirSync('out/dimensions').find((name) => name.endsWith('.html'))!;
    const article = `/articles/${findSlug('out')}`;
    const pages = ['/', '/articles', '/questions', `/dimensions/${dimension.replace('.html', '')}`, article];
    for (const path of pages) {
      const url = `http://127.0.0.1:${distant.port}${site.basePath}${path}`;
      const { scores, lcpMs, blockingMs, layoutShift } = await measureLighthouse(url, LIGHTHOUSE_RUNS);
      const times = `largest paint ${lcpMs} ms, blocking ${blockingMs} ms, shift ${layoutShift.toFixed(3)}`;
      console.log(`${path}: ${scores.join(' / ')}, ${times}`);
    }
  } finally {
    distant.stop();
    await server.stop();
  }
}

/** The site as it was last built, under two hundred connections for a minute, on loopback. */
async function benchLoad(): Promise<void> {
  const slug = findSlug('out');
  const script = readdirSync('out/_next/static', { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith('.js'),
  )!;
  const paths = ['/', '/articles', `/articles/${slug}`, `/articles/${slug}.md`, `/_next/static/${script}`, '/feed.xml'];
  const rows = [];
  for (const [name, start] of [
    ['nginx', startNginx],
    ['npm run serve', () => runServe(resolve('out'))],
  ] as const) {
    if (name === 'nginx' && !isInstalled('nginx')) {
      console.log('nginx is not installed, and so not measured.');
      continue;
    }
    const server = await start();
    const url = `http://127.0.0.1:${server.port}`;
    const load = await measureLoad({
      url,
      paths: paths.map((path) => site.basePath + path),
      pid: server.pid,
      connections: 200,
      seconds: Number(values.seconds),
    }).finally(() => server.stop());
    const { requestsPerSecond, medianMs, p99Ms, errors, megabytes } = load;
    const memory = [megabytes.before, megabytes.warm, megabytes.end, megabytes.most].join(' / ');
    rows.push({
      server: name,
      'requests/s': requestsPerSecond,
      'median ms': medianMs,
      'p99 ms': p99Ms,
      errors,
      'MB before / warm / end / most': memory,
    });
  }
  console.table(rows);
}

/** nginx with the configuration that the build wrote, and the files where its page says. */
async function startNginx(): Promise<RunningServer> {
  const workDir = mkdtempSync(join(tmpdir(), 'load-'));
  const root = join(workDir, 'site');
  for (const dir of ['out', 'out.hosting/compressed']) cpSync(dir, root + site.basePath, { recursive: true });
  const config = readFileSync('out.hosting/nginx.conf', 'utf8').replace('root /srv/site;', `root ${root};`);
  const server = await runNginx({ config, workDir });
  const stop = () => server.stop().finally(() => rmSync(workDir, { recursive: true }));
  return { ...server, stop };
}

/** A made collection of so many articles, built from nothing and again after an edit. */
async function benchBuild(engine: Engine, count: number, contentDir: string): Promise<BuildCosts> {
  writeCorpus(contentDir, count, 1);
  for (const dir of engine.dirs) rmSync(dir, { recursive: true, force: true });
  const env = { CONTENT_DIR: contentDir, OUT_DIR: engine.outDir, CI: '1' };
  const first = await runMeasured(process.execPath, engine.args, env);
  print(`${engine.name}, ${count} articles, from nothing`, first);
  const { files, bytes } = describeOutput(engine.outDir);
  console.log(`${engine.name}, ${count} articles: ${files} files, ${(bytes / 1e6).toFixed(1)} MB`);
  const edited = readdirSync(join(contentDir, 'articles')).sort()[0]!;
  appendFileSync(join(contentDir, 'articles', edited), '\nOne more sentence.\n');
  const edit = await runMeasured(process.execPath, engine.args, env);
  print(`${engine.name}, ${count} articles, after one edit`, edit);
  return { first, edit };
}

function compare(count: number, ours: BuildCosts, bare: BuildCosts): void {
  const ratio = (kind: keyof BuildCosts) => (ours[kind].cpuSeconds / bare[kind].cpuSeconds).toFixed(2);
  console.log(
    `${count} articles, processor time against bare Next: ${ratio('first')} times from nothing, ${ratio('edit')} times after one edit`,
  );
}

async function benchPages(): Promise<void> {
  const slug = findSlug(OURS.outDir);
  const server = await runServe(resolve(OURS.outDir));
  try {
    const base = `http://127.0.0.1:${server.port}${site.basePath}`;
    const { requests, bytes } = await measurePage(`${base}/articles/${slug}`);
    console.log(`an article: ${requests} requests, bytes by type ${JSON.stringify(bytes)}`);
  } finally {
    await server.stop();
  }
}

/** Of the first article of a site. */
function findSlug(dir: string): string {
  const files = readdirSync(join(dir, 'articles'));
  return files.find((name) => name.endsWith('.md'))!.replace('.md', '');
}

function describeOutput(dir: string): { readonly files: number; readonly bytes: number } {
  const sizes = listExportFiles(dir).map((file) => statSync(join(dir, file)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

function print(what: string, { wallSeconds, cpuSeconds, peakMegabytes }: Cost): void {
  console.log(`${what}: ${wallSeconds.toFixed(1)} s wall, ${cpuSeconds.toFixed(1)} s CPU, ${peakMegabytes} MB at most`);
}

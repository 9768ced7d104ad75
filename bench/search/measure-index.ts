import { brotliCompressSync } from 'node:zlib';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { bundleScript } from '@/lib/export/bundle/bundle-script';
import { buildSearchFiles } from '@/lib/search/build/build-index';
import { MANIFEST_NAME } from '@/lib/search/format/manifest';
import { openIndex, parseManifest } from '@/lib/search/query/open-index';
import { search } from '@/lib/search/query/search';

/** Each of these opens the index anew. */
const SAMPLED = 8;

/**
 * Builds an index, opens it as a browser does, and asks all queries: kB with Brotli of all files and of those that the first
 * query fetches with the worker, and milliseconds of processor time, the further queries' median and slowest; the network is
 * not in the figures.
 */
export async function measureIndex(knowledge: KnowledgeBase, queries: readonly string[]) {
  const worker = bundleScript('lib/search/query/worker.ts');
  const stopBuild = startClock();
  const files = buildSearchFiles(knowledge, { worker });
  const buildMs = stopBuild();
  const sizes = new Map([...files].map(([name, text]) => [name, brotliCompressSync(text).length]));
  const sum = (names: Iterable<string>) => [...names].reduce((total, name) => total + (sizes.get(name) ?? 0), 0);
  const manifest = parseManifest(files.get(MANIFEST_NAME)!);
  const workerBytes = sum([manifest.worker!]);

  // The heaviest of some first queries.
  let firstBytes = 0;
  for (const query of queries.filter((_, index) => index % SAMPLED === 0)) {
    const fetched = new Set([MANIFEST_NAME, manifest.worker!]);
    const source = await openIndex(manifest, (name) => Promise.resolve(files.get(fetched.add(name) && name)!));
    await search(source, query);
    firstBytes = Math.max(firstBytes, sum(fetched));
  }

  const stopOpening = startClock();
  const source = await openIndex(manifest, (name) => Promise.resolve(files.get(name)!));
  await search(source, queries[0]!);
  const coldMs = stopOpening();
  const times: number[] = [];
  for (const query of queries) {
    const stopAnswer = startClock();
    await search(source, query);
    times.push(stopAnswer());
  }
  times.sort((a, b) => a - b);
  return {
    articles: knowledge.articles.length,
    'index kB': toKilobytes(sum(sizes.keys()) - workerBytes),
    'worker kB': toKilobytes(workerBytes),
    'first query kB': toKilobytes(firstBytes),
    'open and first ms': Math.round(coldMs),
    'further ms': Number(times[Math.floor(times.length / 2)]!.toFixed(1)),
    'slowest ms': Number(times.at(-1)!.toFixed(1)),
    'build ms': Math.round(buildMs),
  };
}

function toKilobytes(bytes: number): number {
  return Number((bytes / 1000).toFixed(1));
}

/** Milliseconds of processor time until it is called: the same on a machine that has other things to do. */
function startClock(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}

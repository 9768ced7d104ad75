import { brotliCompressSync } from 'node:zlib';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { bundleScript } from '@/lib/export/bundle/bundle-script';
import { buildSearchFiles } from '@/lib/search/build/build-index';
import { MANIFEST_NAME } from '@/lib/search/format/manifest';
import { openIndex, parseManifest } from '@/lib/search/query/open-index';
import { search } from '@/lib/search/query/search';

/** Each of these opens the index anew. */
const SAMPLED = 8;

/** Builds an index, opens it as a browser does, and asks all queries; the network is not in the figures. */
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
    buildMs,
    /** All files of the index, and those that the first query fetches with the worker, in bytes, Brotli. */
    allBytes: sum(sizes.keys()) - workerBytes,
    workerBytes,
    firstBytes,
    /** Opening the index and answering the first query; the median and the slowest of the others; processor time. */
    coldMs,
    warmMs: times[Math.floor(times.length / 2)]!,
    slowestMs: times.at(-1)!,
  };
}

/** Milliseconds of processor time until it is called: the same on a machine that has other things to do. */
function startClock(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}

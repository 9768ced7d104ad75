import autocannon from 'autocannon';
import { measureTree } from './run-measured';

/** What a server did while many asked at once. */
export interface Load {
  readonly requestsPerSecond: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  /** Connections that broke, answers that did not come in time, and statuses other than 200. */
  readonly errors: number;
  /** What the server held, with its workers: before, after a sixth of the time, at the end, and at most. */
  readonly megabytes: {
    readonly before: number;
    readonly warm: number;
    readonly end: number;
    readonly most: number;
  };
}

export interface LoadOptions {
  readonly url: string;
  /** Asked for in turn by every connection. */
  readonly paths: readonly string[];
  /** The process of the server. */
  readonly pid: number;
  readonly connections: number;
  readonly seconds: number;
}

const SAMPLE_MS = 1_000;

/** Asks a server as fast as it answers, from so many connections; Linux only, as it reads `/proc`. */
export async function measureLoad({ url, paths, pid, connections, seconds }: LoadOptions): Promise<Load> {
  const before = measureTree(pid);
  const samples: number[] = [];
  const sampling = setInterval(() => samples.push(measureTree(pid)), SAMPLE_MS);
  const headers = { accept: 'text/html,*/*;q=0.8', 'accept-encoding': 'gzip, br' };
  const requests = paths.map((path) => ({ method: 'GET' as const, path }));
  const result = await autocannon({ url, connections, duration: seconds, headers, requests });
  clearInterval(sampling);
  const end = measureTree(pid);
  const toMegabytes = (kilobytes: number) => Math.round(kilobytes / 1024);
  return {
    requestsPerSecond: Math.round(result.requests.average),
    medianMs: result.latency.p50,
    p99Ms: result.latency.p99,
    errors: result.errors + result.non2xx,
    megabytes: {
      before: toMegabytes(before),
      warm: toMegabytes(samples[Math.floor(samples.length / 6)] ?? end),
      end: toMegabytes(end),
      most: toMegabytes(Math.max(end, ...samples)),
    },
  };
}

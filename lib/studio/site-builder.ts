import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { Hosting } from '@/lib/export/hosting/hosting';
import { createSiteServer } from '@/lib/export/server/create-site-server';
import { site } from '@/lib/site/site';

export interface BuildState {
  readonly state: 'none' | 'running' | 'done' | 'failed';
  /** The last lines that the build has printed. */
  readonly lines: readonly string[];
  /** Where the finished site can be seen, on this machine only. */
  readonly url?: string;
  /** The folder to copy to a host. */
  readonly outDir: string;
}

const LINES_KEPT = 30;

/**
 * Builds the site from the studio, and shows the finished one.
 *
 * @param dir the collection.
 * @param args of the node process that builds into `outDir`.
 */
export function createSiteBuilder(
  dir: string,
  outDir = resolve(process.env.OUT_DIR || 'out'),
  args: readonly string[] = ['--import', 'tsx', 'scripts/build.ts'],
) {
  let build: ChildProcess | undefined;
  let server: Server | undefined;
  let current: BuildState = { state: 'none', lines: [], outDir };

  function start(): BuildState {
    if (current.state === 'running') return current;
    current = { state: 'running', lines: [], outDir };
    const env = { ...process.env, CONTENT_DIR: dir, OUT_DIR: outDir, NODE_ENV: 'production' as const };
    build = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const note = (chunk: Buffer) => {
      const lines = chunk
        .toString()
        .split('\n')
        .filter((line) => line.trim() !== '');
      current = { ...current, lines: [...current.lines, ...lines].slice(-LINES_KEPT) };
    };
    build.stdout!.on('data', note);
    build.stderr!.on('data', note);
    build.on('close', (code) => {
      if (code !== 0) current = { ...current, state: 'failed' };
      else show();
    });
    return current;
  }

  function show(): void {
    close();
    const hostingDir = `${outDir}.hosting`;
    const hosting = JSON.parse(readFileSync(join(hostingDir, 'hosting.json'), 'utf8')) as Hosting;
    const options = { dir: outDir, basePath: site.basePath, hosting, compressedDir: join(hostingDir, 'compressed') };
    const shown = createSiteServer(options);
    server = shown;
    shown.listen(0, '127.0.0.1', () => {
      const { port } = shown.address() as AddressInfo;
      current = { ...current, state: 'done', url: `http://localhost:${port}${site.basePath}/` };
    });
  }

  function close(): void {
    server?.close();
    server?.closeAllConnections();
  }

  return {
    start,
    read: () => current,
    stop: () => {
      build?.kill();
      close();
    },
  };
}

export type SiteBuilder = ReturnType<typeof createSiteBuilder>;

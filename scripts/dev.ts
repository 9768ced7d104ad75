import { spawn } from 'node:child_process';
import { mkdirSync, watch, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';

/** An editor that saves a file makes several events of it; one answer is enough. */
const SETTLE_MS = 20;

const contentDir = resolve(process.env.CONTENT_DIR || 'content');
const revisionFile = resolve('.cache/content-revision');
const port = process.env.PORT || '3000';
const listeners = new Set<ServerResponse>();
let revision = 0;

mkdirSync('.cache', { recursive: true });
writeFileSync(revisionFile, String(revision));

// Open pages listen here, and fetch themselves again when the content has changed.
const events = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'access-control-allow-origin': '*' });
  response.write('\n');
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
});

events.listen(0, '127.0.0.1', () => {
  const { port: eventsPort } = events.address() as AddressInfo;
  const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '--port', port], {
    stdio: 'inherit',
    env: {
      ...process.env,
      CONTENT_REVISION_FILE: revisionFile,
      CONTENT_EVENTS_URL: `http://127.0.0.1:${eventsPort}/`,
    },
  });
  next.on('exit', (code) => process.exit(code ?? 0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal));
});

let settling: NodeJS.Timeout | undefined;

watch(contentDir, { recursive: true }, () => {
  clearTimeout(settling);
  settling = setTimeout(() => {
    revision += 1;
    writeFileSync(revisionFile, String(revision));
    for (const listener of listeners) listener.write('data: changed\n\n');
  }, SETTLE_MS);
});

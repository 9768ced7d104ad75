import { spawn } from 'node:child_process';
import { mkdirSync, watch, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';

// Texts are rendered as for a build; Next itself runs as it does while developing.
Object.assign(process.env, { NODE_ENV: 'production' });
const { keepKnowledge } = await import('@/lib/content/join/keep-knowledge');
const { renderCollection } = await import('@/lib/content/join/open-collection');
const { formatText } = await import('@/lib/content/check/format-text');

/** An editor that saves a file makes several events of it; one answer is enough. */
const SETTLE_MS = 20;

const contentDir = resolve(process.env.CONTENT_DIR || 'content');
const revisionFile = resolve('.cache/content-revision');
const knowledgeFile = resolve('.cache/dev-knowledge');
const port = process.env.PORT || '3000';
const listeners = new Set<ServerResponse>();
let revision = 0;

mkdirSync('.cache', { recursive: true });
await readContent();

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
      NODE_ENV: 'development',
      KNOWLEDGE_FILE: knowledgeFile,
      CONTENT_REVISION_FILE: revisionFile,
      CONTENT_EVENTS_URL: `http://127.0.0.1:${eventsPort}/`,
    },
  });
  next.on('exit', (code) => process.exit(code ?? 0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal));
});

let settling: NodeJS.Timeout | undefined;
let reading = Promise.resolve();

watch(contentDir, { recursive: true }, () => {
  clearTimeout(settling);
  settling = setTimeout(() => {
    reading = reading.then(readContent, readContent);
  }, SETTLE_MS);
});

/** Reads what has changed, and tells Next and the open pages. */
async function readContent(): Promise<void> {
  const rendered = await renderCollection(contentDir);
  const errors = rendered.knowledgeBase.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) console.error(`${formatText(errors, rendered.collection.getSourceLine)}\n`);
  keepKnowledge(knowledgeFile, rendered);
  revision += 1;
  writeFileSync(revisionFile, String(revision));
  for (const listener of listeners) listener.write('data: changed\n\n');
}

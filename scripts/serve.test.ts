import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runServe } from '@/lib/export/hosting/run-servers';

it('serves an export below the path for which it was built', async () => {
  const root = mkdtempSync(join(tmpdir(), 'serve-'));
  const out = join(root, 'out');
  for (const dir of [out, `${out}.hosting`]) mkdirSync(dir);
  writeFileSync(join(out, 'index.html'), 'home');
  writeFileSync(join(out, '404.html'), 'not found');
  writeFileSync(join(out, 'build.json'), '{"url":"https://firm.example/answers"}');
  writeFileSync(join(`${out}.hosting`, 'hosting.json'), '{"headers":{},"redirects":[]}');
  const server = await runServe(out);
  try {
    const ask = async (path: string) => (await fetch(`http://127.0.0.1:${server.port}${path}`)).text();
    expect([await ask('/'), await ask('/answers')]).toEqual(['not found', 'home']);
  } finally {
    await server.stop();
    rmSync(root, { recursive: true });
  }
});

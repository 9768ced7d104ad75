import { spawn, spawnSync } from 'node:child_process';
import pMap from 'p-map';

/** What needs no built site. Each keeps one processor busy, so two run side by side, the longest first. */
const CHECKS = ['test:unit', 'lint', 'typecheck'];

/** Runs a script of package.json; what it says is shown when it has ended, so that nothing is mixed. */
function check(script: string): Promise<boolean> {
  return new Promise((resolve) => {
    const said: Buffer[] = [];
    const child = spawn('npm', ['run', script]);
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

const results = await pMap(CHECKS, check, { concurrency: 2 });
const failed = CHECKS.filter((_, index) => !results[index]);
if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}.`);
const isGood = failed.length === 0 && spawnSync('npm', ['run', 'test:e2e'], { stdio: 'inherit' }).status === 0;
process.exitCode = isGood ? 0 : 1;

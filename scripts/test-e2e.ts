import '@/e2e/environment';
import { spawnSync } from 'node:child_process';
import { findChromium, installChromium } from '@/e2e/browser/find-chromium';

// `npm run test:e2e -- --no-build search -g offline`: what is built, the specs with "search" in their name, one title.
const options = process.argv.slice(2).filter((argument) => argument !== '--no-build');
const isBuilt = process.argv.includes('--no-build');

if (!(findChromium() ?? installChromium())) {
  console.error('No Chromium was found or could be installed: install one and set CHROMIUM_PATH to its executable.');
  process.exit(1);
}

function run(command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!isBuilt) run(process.execPath, '--import', 'tsx', 'scripts/build.ts');
run('npx', 'playwright', 'test', ...options);

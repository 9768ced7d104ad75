import { spawnSync } from 'node:child_process';
import { findChromium, installChromium } from '@/e2e/browser/find-chromium';

if (!(findChromium() ?? installChromium())) {
  console.error('No Chromium was found or could be installed: install one and set CHROMIUM_PATH to its executable.');
  process.exit(1);
}

function run(command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

run('npm', 'run', '--silent', 'build');
run('npx', 'playwright', 'test', ...process.argv.slice(2));

import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
await import('@/scripts/serve');

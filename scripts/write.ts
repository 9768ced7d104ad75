import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { subsetFonts } from '@/lib/site/fonts/subset-fonts';
import { startStudio } from '@/lib/studio/server';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '0' }, 'no-open': { type: 'boolean', default: false } },
});
const dir = resolve(process.env.CONTENT_DIR || 'content');
await subsetFonts();
const { url, stop } = await startStudio({
  dir,
  stateDir: resolve(process.env.STUDIO_STATE || '.cache/studio'),
  port: Number(values.port),
});
console.log(
  `The studio is open at\n\n  ${url}\n\nIt is on this machine only. Ctrl+C closes it; nothing that was typed is lost.`,
);
if (!values['no-open']) openInBrowser(url);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stop();
    process.exit(0);
  });
}

/** Where no browser can be opened, the link above serves. */
function openInBrowser(address: string): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', address]
        : ['xdg-open', address];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

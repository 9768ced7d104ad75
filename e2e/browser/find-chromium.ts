import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const SYSTEM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

/** Chromium without what only a window needs: what Playwright runs when it has no window, in half the processor time. */
const SHELL_NAMES = ['chromium-headless-shell', 'chrome-headless-shell'];

/** The executable of a Chromium that is on this machine: the one `CHROMIUM_PATH` names, Playwright's own, the system's. */
export function findChromium(): string | undefined {
  return findNamed() ?? findDownloaded() ?? findOnPath(SYSTEM_NAMES);
}

/**
 * What tests run: the executable `CHROMIUM_PATH` names, the system's headless shell or its Chromium. Nothing where
 * Playwright has a download of its own, and chooses among its files.
 */
export function findHeadlessChromium(): string | undefined {
  return findNamed() ?? (findDownloaded() ? undefined : findOnPath([...SHELL_NAMES, ...SYSTEM_NAMES]));
}

function findNamed(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  return named && existsSync(named) ? named : undefined;
}

function findDownloaded(): string | undefined {
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function findOnPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** Tries to install a Chromium: Playwright's build, then the distribution's package. */
export function installChromium(): string | undefined {
  const attempts: readonly (readonly string[])[] = [
    ['npx', 'playwright', 'install', 'chromium'],
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ['sudo', '-n', 'apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ['dnf', 'install', '-y', 'chromium'],
    ['apk', 'add', 'chromium'],
  ];
  for (const [command, ...args] of attempts) {
    spawnSync(command!, args, { stdio: 'ignore', timeout: 300_000 });
    const found = findChromium();
    if (found) return found;
  }
  return undefined;
}

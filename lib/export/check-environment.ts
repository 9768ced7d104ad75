import { readdirSync, statSync } from 'node:fs';

/**
 * What is wrong with what the environment says of a build and of the server, in one sentence, so that it is known before anything is built.
 *
 * @returns `undefined` where nothing is.
 * @example
 * findEnvironmentFault({ PORT: 'http' }); // => 'PORT must be a number from 1 to 65535, not "http".'
 */
export function findEnvironmentFault(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const { PORT, OUT_DIR } = environment;
  if (PORT && !(/^\d{1,5}$/.test(PORT) && Number(PORT) > 0 && Number(PORT) < 65_536)) {
    return `PORT must be a number from 1 to 65535, not "${PORT}".`;
  }
  for (const name of ['CONTENT_DIR', 'PUBLIC_DIR'] as const) {
    const folder = environment[name];
    if (folder && !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      return `${name} names "${folder}", and there is no such folder.`;
    }
  }
  if (OUT_DIR && !canHoldSite(OUT_DIR)) {
    return `OUT_DIR names "${OUT_DIR}", which holds something else than a site; a build would replace it.`;
  }
  return undefined;
}

/** Whether a folder is not there yet, empty, or a site that was built before. */
function canHoldSite(dir: string): boolean {
  const stats = statSync(dir, { throwIfNoEntry: false });
  if (!stats) return true;
  const names = stats.isDirectory() ? readdirSync(dir) : undefined;
  return names !== undefined && (names.length === 0 || names.includes('_next'));
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes the address for which an export was built the site's, where the environment names none. The site's facts are read
 * with their module, so this comes before whatever imports it.
 *
 * @example
 * adoptAddress('out');
 * const { site } = await import('@/lib/site/site');
 */
export function adoptAddress(dir: string, env: NodeJS.ProcessEnv = process.env): void {
  const file = join(dir, 'build.json');
  if (env.SITE_URL || !existsSync(file)) return;
  const { url } = JSON.parse(readFileSync(file, 'utf8')) as { readonly url?: string };
  if (url) env.SITE_URL = url;
}

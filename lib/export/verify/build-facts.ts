import { machinePaths } from '@/lib/site/paths';
import { z } from 'zod';

const buildFactsSchema = z.object({
  /** The commit of the sources; none outside of git. */
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)
    .optional(),
  /** Whether there were uncommitted changes, so that nobody can build the same again. */
  isChanged: z.boolean(),
  /** What is published from a day on depends on it. */
  day: z.iso.date(),
  /** The address that it was built for. */
  url: z.url({ protocol: /^https?$/ }),
});

/** From what a site was built, so that anybody who has the sources can build it again and compare. */
export type BuildFacts = z.infer<typeof buildFactsSchema>;

/**
 * What a site says of its own build. It comes from the host, so it is looked at before anything is done with it.
 *
 * @throws {Error} where the host says nothing, or nothing that makes sense.
 */
export async function fetchBuildFacts(url: string, fetch = globalThis.fetch): Promise<BuildFacts> {
  const address = url + machinePaths.build;
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) throw new Error(`${address} does not say from what the site was built.`);
  const parsed = buildFactsSchema.safeParse(await response.json().catch(() => undefined));
  if (!parsed.success) throw new Error(`${address} is not what a build writes.`);
  return parsed.data;
}

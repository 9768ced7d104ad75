// Next reads its configuration, and so this file, without the alias.

import { createFinding } from '../content/check/create-finding';
import type { Finding } from '@/lib/content/check/finding';
import { createSourceText } from '../content/check/source-text';
import { parseYaml } from '../content/read/yaml';
import { getNearest } from '../text/nearest';
import { fitDomainColor, getPaperContrast, MIN_CONTRAST } from './domain-colors';
import { siteSchema, type SiteFacts } from './site-schema';

export const SITE_FILE = 'site.yml';
/** The map of a collection: domains, dimensions, kinds of question. */
export const MAP_FILE = 'domains.yml';
/** What the facts of the site are read from. */
export const FACT_FILES = [SITE_FILE, MAP_FILE];

/**
 * Reads `site.yml`. What is wrong with a field is found at its line, and the field has its default: a wrong colour stops
 * no build.
 *
 * @param today `YYYY-MM-DD`; without it nothing is said of dates.
 * @example
 * readSite('name: Firm').facts.name; // => 'Firm'
 * readSite('').facts.license; // => undefined
 */
export function readSite(
  yaml: string,
  today?: string,
): { readonly facts: SiteFacts; readonly findings: readonly Finding[] } {
  const { value, locate, findings: yamlFindings, isReadable } = parseYaml(createSourceText(SITE_FILE, yaml), yaml);
  const findings: Finding[] = yamlFindings.map((finding) => ({ ...finding, severity: 'warning' }));
  const isMapping = isReadable && typeof value === 'object' && !Array.isArray(value);
  const given: Record<string, unknown> = isMapping ? { ...(value as object) } : {};
  const names = Object.keys(siteSchema.shape);
  const report = (path: readonly PropertyKey[], message: string, fix?: string) =>
    findings.push(createFinding('site-invalid', locate(path), message, fix));
  for (const key of Object.keys(given)) {
    if (given[key] === '') remove(given, key);
  }
  for (let parsed = siteSchema.safeParse(given); !parsed.success; parsed = siteSchema.safeParse(given)) {
    for (const issue of parsed.error.issues) {
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) {
          const path = [...issue.path, key];
          const nearest = issue.path.length === 0 ? getNearest(key, names) : undefined;
          const fix = nearest ? `Did you mean ${nearest}?` : 'Take the line out.';
          report(path, `Unknown field "${path.join('.')}"; it is ignored.`, fix);
          remove(given, issue.path.length === 0 ? key : String(issue.path[0]));
        }
        continue;
      }
      report(issue.path, `"${issue.path.join('.')}" ${describe(issue.message)}; it is left out.`);
      remove(given, String(issue.path[0]));
    }
  }
  const facts = siteSchema.parse(given);
  for (const [index, color] of facts.colors.entries()) {
    const contrast = getPaperContrast(color);
    if (contrast >= MIN_CONTRAST) continue;
    const { light } = fitDomainColor(color);
    const message = `"${color}" has a contrast of ${contrast.toFixed(1)} on the page; it is darkened to ${light}.`;
    report(['colors', index], message, `Write ${light}, or a darker color.`);
  }
  if (!facts.url && !process.env.SITE_URL) {
    const message = `The site has no address, so ${DEFAULT_URL} is used.`;
    findings.push(createFinding('site-address-missing', { path: SITE_FILE }, message, 'Add a line: url: https://...'));
  }
  const fault = today && facts.security && findExpiryFault(facts.security.expires, today);
  if (fault) report(['security', 'expires'], `"security.expires" ${fault}.`, EXPIRY_FIX);
  return { facts, findings };
}

const EXPIRY_FIX = 'Look whether the contact is still right, and name a day within the next twelve months.';

/** @see https://www.rfc-editor.org/rfc/rfc9116#section-2.5.5 */
function findExpiryFault(expires: string, today: string): string | undefined {
  if (expires < today) return `is past: since ${expires} nobody may rely on security.txt`;
  const year = Number(today.slice(0, 4)) + 1;
  return expires > `${year}${today.slice(4)}` ? 'is more than a year away' : undefined;
}

/** The address of a site that says nothing: right for trying it out. */
export const DEFAULT_URL = 'http://localhost:3000';

function remove(given: object, key: string): void {
  Reflect.deleteProperty(given, key);
}

function describe(message: string): string {
  return /^(?:must|at most)/.test(message) ? message : `does not fit (${message})`;
}

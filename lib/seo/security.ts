import { absoluteUrl, machinePaths } from '@/lib/site/paths';
import { site } from '@/lib/site/site';

/**
 * `security.txt`: whom to tell of a weakness, and until when that holds. Programs look for it at the root of a host, so a
 * site below a path has it for people alone.
 *
 * @returns no file where the site file names nobody.
 * @see https://www.rfc-editor.org/rfc/rfc9116
 */
export function buildSecurity(
  security: typeof site.security = site.security,
): { readonly path: string; readonly content: string }[] {
  if (!security) return [];
  const { contact, expires } = security;
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires}T23:59:59Z`,
    `Preferred-Languages: ${site.language}`,
    `Canonical: ${absoluteUrl(machinePaths.security)}`,
  ];
  return [{ path: machinePaths.security, content: `${lines.join('\n')}\n` }];
}

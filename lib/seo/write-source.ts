import type { Source } from '@/lib/content/read/schema';

/**
 * A work as a line of text, as the page shows it.
 *
 * @example
 * writeSource({ author: 'Chris Argyris', work: 'Overcoming Organizational Defenses', year: '1990' });
 * // => 'Chris Argyris, Overcoming Organizational Defenses (1990).'
 */
export function writeSource(source: Source | string): string {
  if (typeof source === 'string') return source;
  const { author, work, year, url, note } = source;
  return [`${author}, ${work}${year ? ` (${year})` : ''}.`, note, url].filter(Boolean).join(' ');
}

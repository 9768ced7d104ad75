import { fitDomainColor } from '@/lib/site/domain-colors';
import { site } from '@/lib/site/site';

/**
 * Colours for what is drawn outside the page: pictures for shared links, icons, the browser's own frame. They are the
 * tokens of `app/globals.css`, light and dark; a test holds the two together.
 */
export const colors = {
  paper: { light: '#fbf9f4', dark: '#161511' },
  ink: { light: '#1d1b17', dark: '#ece7db' },
  inkSoft: { light: '#4a463d', dark: '#bfb8a8' },
  line: { light: '#d9d3c5', dark: '#3a372f' },
  lineStrong: { light: '#857d6c', dark: '#847c6b' },
  /** By a domain's number; the first is for what belongs to no domain. */
  accents: ['#3b3831', '#862b14', '#1c4480', '#48550f'],
} as const;

/** @example getAccent(2); // => '#1c4480' */
export function getAccent(domain: number | undefined): string {
  const own = domain === undefined ? undefined : site.colors[domain - 1];
  if (own !== undefined) return fitDomainColor(own).light;
  return colors.accents[domain ?? 0] ?? colors.accents[0];
}

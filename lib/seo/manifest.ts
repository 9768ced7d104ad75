import { hrefTo, iconPath, paths } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { colors } from './colors';
import { pages } from '#words/frame';

/**
 * The web app manifest: what the site is called and looks like where it is installed.
 *
 * @see https://www.w3.org/TR/appmanifest/
 */
export function buildManifest(): string {
  const home = `${site.basePath}/`;
  const icon = (size: number, purpose: 'any' | 'maskable') => ({
    src: hrefTo(iconPath(size, purpose === 'maskable' ? purpose : undefined)),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: home,
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: site.language,
    dir: 'ltr',
    start_url: home,
    scope: home,
    display: 'minimal-ui',
    background_color: colors.paper.light,
    theme_color: colors.paper.light,
    icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
    shortcuts: [{ name: pages.allEntries, url: hrefTo(paths.articles) }],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

import { Renderer, type Node, type OutputFormat } from '@takumi-rs/core';
import type { Logo } from '@/lib/content/views/logo';
import { iconPath, machinePaths } from '@/lib/site/paths';
import { drawMark } from './cards/draw-mark';
import { colors, getAccent } from './colors';

interface Icon {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The site's icons: the owner's mark, or a lit cell of the map. */
export async function buildIcons(logo?: Logo): Promise<Icon[]> {
  const renderer = new Renderer();
  const draw = (size: number, margin: number, format: OutputFormat = 'png') => {
    if (logo)
      return renderer.render(frameLogo(logo, size, (size * margin) / (12 + 2 * margin)), {
        width: size,
        height: size,
        format,
      });
    const svg = drawMark({ ink: colors.ink.light, cell: getAccent(1), ground: colors.paper.light }, margin);
    const style = { width: size, height: size };
    return renderer.render({ type: 'image', src: Buffer.from(svg), style }, { ...style, format });
  };
  return [
    { path: machinePaths.icon, content: logo ? buildLogoSvg(logo) : buildIconSvg() },
    { path: machinePaths.favicon, content: await draw(32, 0, 'ico') },
    { path: machinePaths.touchIcon, content: await draw(180, 3) },
    { path: iconPath(192), content: await draw(192, 1) },
    { path: iconPath(512), content: await draw(512, 1) },
    // A maskable icon keeps a fifth of its width free on each side, for whatever shape it is cut to.
    { path: iconPath(512, 'maskable'), content: await draw(512, 4) },
  ];
}

/** The icon as a browser's tab shows it: it follows the system's theme by itself. */
function buildIconSvg(): string {
  const style = `path{stroke:${colors.ink.light}}path+path{stroke:none}@media(prefers-color-scheme:dark){path{stroke:${colors.ink.dark}}path+path{fill:#f0a98f}}`;
  return drawMark({ ink: colors.ink.light, cell: getAccent(1) }).replace('>', `><style>${style}</style>`) + '\n';
}

/** The owner's mark in the middle of a square of the page's paper. */
function frameLogo({ content }: Logo, size: number, margin: number): Node {
  const side = size - 2 * margin;
  return {
    type: 'container',
    style: { display: 'flex', width: size, height: size, padding: margin, backgroundColor: colors.paper.light },
    children: [
      { type: 'image', src: Buffer.from(content), style: { width: side, height: side, objectFit: 'contain' } },
    ],
  };
}

/** A picture of another kind is wrapped, so that the icon has one address whatever the mark is. */
function buildLogoSvg({ content, isSvg }: Logo): Uint8Array | string {
  if (isSvg) return content;
  const data = Buffer.from(content).toString('base64');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><image width="64" height="64" href="data:image/png;base64,${data}"/></svg>\n`;
}

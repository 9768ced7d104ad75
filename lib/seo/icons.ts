import { Renderer, type OutputFormat } from '@takumi-rs/core';
import { iconPath, machinePaths } from '@/lib/site/paths';
import { colors } from './colors';
import { drawMark } from './draw-mark';

interface Icon {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The site's icons: a lit cell of the map. */
export async function buildIcons(): Promise<Icon[]> {
  const renderer = new Renderer();
  const draw = (size: number, margin: number, format: OutputFormat = 'png') => {
    const svg = drawMark({ ink: colors.ink.light, cell: colors.accents[1], ground: colors.paper.light }, margin);
    const style = { width: size, height: size };
    return renderer.render({ type: 'image', src: Buffer.from(svg), style }, { ...style, format });
  };
  return [
    { path: machinePaths.icon, content: buildIconSvg() },
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
  return drawMark({ ink: colors.ink.light, cell: colors.accents[1] }).replace('>', `><style>${style}</style>`) + '\n';
}

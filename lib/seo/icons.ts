import { iconPath, machinePaths } from '@/lib/site/paths';
import { encodePng, indexColors } from './cards/encode-png';
import { renderSvg } from './cards/render-svg';
import { colors } from './colors';

/** The lines of the mark on a ground of 12 by 12, and its lit cell; the header of the pages draws the same. */
const LINES = 'M.5.5h11v11H.5zM.5 4.2h11M.5 7.8h11M4.2.5v11M7.8.5v11';
const CELL = 'M4.2 4.2h3.6v3.6H4.2z';

/** The site's icons: a lit cell of the map. */
export function buildIcons(): { readonly path: string; readonly content: string | Uint8Array }[] {
  const small = drawPng(32, 0);
  return [
    { path: machinePaths.icon, content: buildIconSvg() },
    { path: machinePaths.favicon, content: wrapIco(small, 32) },
    { path: machinePaths.touchIcon, content: drawPng(180, 3) },
    { path: iconPath(192), content: drawPng(192, 1) },
    { path: iconPath(512), content: drawPng(512, 1) },
    // A maskable icon keeps a fifth of its width free on each side, for whatever shape it is cut to.
    { path: iconPath(512, 'maskable'), content: drawPng(512, 4) },
  ];
}

/** The icon as a browser's tab shows it: it follows the system's theme by itself. */
function buildIconSvg(): string {
  const style = `path{stroke:${colors.ink.light}}.c{fill:${colors.accents[1]};stroke:none}@media(prefers-color-scheme:dark){path{stroke:${colors.ink.dark}}.c{fill:#f0a98f}}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12"><style>${style}</style><path fill="none" stroke-width=".9" d="${LINES}"/><path class="c" d="${CELL}"/></svg>\n`;
}

/** @param margin free space on each side, in units of the mark's 12. */
function drawPng(size: number, margin: number): Buffer {
  const side = 12 + 2 * margin;
  const ground = `<path fill="${colors.paper.light}" d="M${-margin} ${-margin}h${side}v${side}h-${side}z"/>`;
  const lines = `<path fill="none" stroke="${colors.ink.light}" stroke-width=".9" d="${LINES}"/>`;
  const cell = `<path fill="${colors.accents[1]}" d="${CELL}"/>`;
  const box = `${-margin} ${-margin} ${side} ${side}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${ground}${lines}${cell}</svg>`;
  return encodePng(indexColors(renderSvg(svg, size)));
}

/**
 * A PNG in the frame that browsers ask for at `/favicon.ico`.
 *
 * @see https://en.wikipedia.org/wiki/ICO_(file_format)
 */
function wrapIco(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.set([size, size], 6);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

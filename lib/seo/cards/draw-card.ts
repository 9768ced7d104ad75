import type { Typesetter } from '@/lib/site/fonts/create-typesetter';
import { site } from '@/lib/site/site';
import { CARD_SIZE } from '../card-size';
import { colors, getAccent } from '../colors';
import type { Card } from '../create-metadata';
import { breakLines } from './break-lines';
import type { CardDrawing, LitCell } from './list-cards';

/** The site's type, ready to be drawn. */
export interface CardType {
  readonly serif: Typesetter;
  readonly sans: Typesetter;
  readonly sansBold: Typesetter;
}

const MARGIN = 72;
const TEXT_WIDTH = 764;
const GRID = {
  right: CARD_SIZE.width - MARGIN,
  top: 72,
  bottom: CARD_SIZE.height - MARGIN,
  cellsHigh: 13,
  gap: 8,
} as const;

/** Where the title stands: sizes in the order in which they are tried, each with the lines that it may fill. */
const TITLE = { top: 164, leading: 1.12 } as const;
const SIZES = [
  { size: 136, most: 1 },
  { size: 112, most: 2 },
  { size: 90, most: 3 },
  { size: 80, most: 3 },
  { size: 70, most: 4 },
  { size: 56, most: 5 },
  { size: 46, most: 6 },
  { size: 40, most: 7 },
] as const;

/** A line of the title and where it starts. */
export interface TitleLine {
  readonly text: string;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
}

/** Everything of a picture but its title, as SVG: what it belongs to and its place on the map. Text is outlines. */
export function drawFrame(card: Omit<CardDrawing, keyof Card | 'title' | 'otherwise'>, type: CardType): string {
  const { width, height } = CARD_SIZE;
  const accent = getAccent(card.domain);
  const footY = height - MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<path d="M0 0h${width}v${height}H0z" fill="${colors.paper.light}"/>`,
    `<path d="M${MARGIN} ${GRID.top}h${TEXT_WIDTH}v4h-${TEXT_WIDTH}z" fill="${accent}"/>`,
    drawLabel(card, type, accent),
    drawMark(MARGIN, footY - 27),
    `<path d="${type.serif.toPath(site.name, 34, MARGIN + 44, footY - 2)}" fill="${colors.ink.light}"/>`,
    drawGrid(card),
    '</svg>',
  ].join('');
}

/** Sets the title as large as it fits. */
export function placeTitle(
  { title, otherwise }: Pick<CardDrawing, 'title' | 'otherwise'>,
  serif: Typesetter,
): { readonly size: number; readonly lines: readonly TitleLine[] } {
  const settable = keepSettable(title, serif);
  const { size, lines } = fitTitle(serif.canSet(settable) && settable !== '' ? settable : otherwise, serif);
  return {
    size,
    lines: lines.map((text, index) => ({
      text,
      // Large letters have room of their own at the left; this takes it back.
      x: MARGIN - size * 0.03,
      y: Math.round(TITLE.top + size * (0.8 + index * TITLE.leading)),
    })),
  };
}

function drawLabel(
  { label, note }: Pick<CardDrawing, 'label' | 'note'>,
  { sans, sansBold }: CardType,
  accent: string,
): string {
  const size = 28;
  const y = GRID.top + 48;
  const shown = clip(keepSettable(label, sansBold), TEXT_WIDTH, (line) => sansBold.measure(line, size));
  const noteX = MARGIN + sansBold.measure(shown, size) + 20;
  const fits = note !== undefined && noteX + sans.measure(note, size) <= MARGIN + TEXT_WIDTH;
  return [
    `<path d="${sansBold.toPath(shown, size, MARGIN, y)}" fill="${accent}"/>`,
    fits ? `<path d="${sans.toPath(keepSettable(note, sans), size, noteX, y)}" fill="${colors.inkSoft.light}"/>` : '',
  ].join('');
}

function fitTitle(text: string, serif: Typesetter): { readonly size: number; readonly lines: readonly string[] } {
  for (const { size, most } of SIZES) {
    const measure = (line: string) => serif.measure(line, size);
    const isCut = text.split(/\s+/).some((word) => measure(word) > TEXT_WIDTH);
    const lines = breakLines(text, TEXT_WIDTH, most + 1, measure);
    if (!isCut && lines.length <= most) return { size, lines };
  }
  const { size, most } = SIZES.at(-1)!;
  return { size, lines: breakLines(text, TEXT_WIDTH, most, (line) => serif.measure(line, size)) };
}

/** Signs that the type lacks, such as emoji, are left out; letters stay, so that a lack of them can be seen. */
function keepSettable(text: string, type: Typesetter): string {
  return [...text]
    .filter((character) => type.canSet(character) || /[\p{L}\p{N}]/u.test(character))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function clip(text: string, width: number, measure: (line: string) => number): string {
  return breakLines(text, width, 1, measure)[0] ?? '';
}

/** The site's mark: nine cells with the middle one lit, as in the header of its pages. */
function drawMark(x: number, y: number): string {
  const at = `transform="translate(${x} ${y}) scale(2.5)"`;
  const lines = 'M.5.5h11v11H.5zM.5 4.2h11M.5 7.8h11M4.2.5v11M7.8.5v11';
  const ink = colors.ink.light;
  return `<g ${at}><path d="${lines}" fill="none" stroke="${ink}" stroke-width=".8"/><path d="M4.2 4.2h3.6v3.6H4.2z" fill="${ink}"/></g>`;
}

/** The map, small. It keeps its height; a collection with more dimensions gets lower cells. */
function drawGrid({ rowCount, columnCount, lit }: Pick<CardDrawing, 'rowCount' | 'columnCount' | 'lit'>): string {
  if (rowCount === 0 || columnCount === 0) return '';
  const pitch = (GRID.bottom - GRID.top + GRID.gap) / Math.max(GRID.cellsHigh, rowCount);
  const gap = Math.min(GRID.gap, pitch / 4);
  const pitchX = (GRID.bottom - GRID.top + GRID.gap) / GRID.cellsHigh;
  const left = GRID.right - columnCount * pitchX + GRID.gap;
  const cell = (column: number, row: number, inset: number) => {
    const [x, y] = [left + column * pitchX + inset, GRID.top + row * pitch + inset];
    const [w, h] = [pitchX - GRID.gap - 2 * inset, pitch - gap - 2 * inset];
    return `M${x.toFixed(1)} ${y.toFixed(1)}h${w.toFixed(1)}v${h.toFixed(1)}h-${w.toFixed(1)}z`;
  };
  const all = Array.from({ length: rowCount * columnCount }, (_, index) =>
    cell(index % columnCount, Math.floor(index / columnCount), 1),
  );
  const outline = `<path d="${all.join('')}" fill="none" stroke="${colors.lineStrong.light}" stroke-width="1.5"/>`;
  return (
    outline +
    groupByDomain(lit)
      .map(([domain, cells]) => {
        const path = cells.map(({ row, column }) => cell(column, row, 0)).join('');
        return `<path d="${path}" fill="${getAccent(domain)}"/>`;
      })
      .join('')
  );
}

function groupByDomain(lit: readonly LitCell[]): [number | undefined, LitCell[]][] {
  const groups = new Map<number | undefined, LitCell[]>();
  for (const cell of lit) groups.set(cell.domain, [...(groups.get(cell.domain) ?? []), cell]);
  return [...groups];
}

import { Renderer, type Node } from '@takumi-rs/core';
import { site } from '@/lib/site/site';
import { CARD_SIZE } from './card-size';
import { colors, getAccent } from '../colors';
import { drawMark } from './draw-mark';
import { loadCardFonts, SANS, SERIF, type CardFonts } from './card-fonts';
import type { CardDrawing, LitCell } from './list-cards';

const MARGIN = 72;
const TEXT_WIDTH = 764;
/** The drawing of a dimension. */
const TOPIC_SIZE = 96;
const GRID = { height: CARD_SIZE.height - 2 * MARGIN, rows: 13, gap: 8 } as const;

/** Of the title: the sizes in the order in which they are tried, each with the lines that it may fill. */
const SIZES = [
  { size: 136, lines: 1 },
  { size: 112, lines: 2 },
  { size: 90, lines: 3 },
  { size: 80, lines: 3 },
  { size: 70, lines: 4 },
  { size: 56, lines: 5 },
  { size: 46, lines: 6 },
  { size: 40, lines: 7 },
] as const;
const LINE_HEIGHT = 1.12;

/**
 * Makes the function that draws a card as PNG.
 *
 * @param mark what comes before the site's name: the owner's picture, or ours.
 *
 * @see docs/decisions/021-social-images.md
 */
export function createCardRenderer(
  mark: Uint8Array = Buffer.from(drawMark({ ink: colors.ink.light, cell: colors.ink.light })),
): (card: CardDrawing) => Promise<Buffer> {
  const renderer = new Renderer();
  const fonts = loadCardFonts();
  const stack = (first: string) => [...new Set([first, ...fonts.families])].map((name) => `"${name}"`).join(', ');
  const titleFont = { fontFamily: stack(SERIF), fontWeight: 500, fontVariantNumeric: 'lining-nums' };

  return async (card) => {
    const title = chooseTitle(card, fonts);
    await fonts.register(renderer, `${title}${card.label}${card.note ?? ''}${site.name}…`);
    const size = await fitTitle(title);
    return renderer.render(layOut(title, size, card), { ...CARD_SIZE, format: 'png', lang: site.language });
  };

  /** The largest size at which the title needs no more lines than that size may fill, and no word is cut. */
  async function fitTitle(text: string): Promise<number> {
    for (const { size, lines } of SIZES) {
      const line = setText(text, { ...titleFont, fontSize: size, lineHeight: LINE_HEIGHT });
      const { children } = await renderer.measure(box({ ...COLUMN, width: TEXT_WIDTH }, line), { width: TEXT_WIDTH });
      const { height = 0, runs = [] } = children[0] ?? {};
      const isCut = runs.some((run) => run.width - trailingSpace(run.text, size) > TEXT_WIDTH);
      if (!isCut && Math.round(height / (size * LINE_HEIGHT)) <= lines) return size;
    }
    return SIZES.at(-1)!.size;
  }

  function layOut(title: string, size: number, card: CardDrawing): Node {
    const accent = getAccent(card.domain);
    const cut = { overflow: 'hidden', textOverflow: 'ellipsis' } as const;
    const labelFont = { fontFamily: stack(SANS), fontSize: 28, lineHeight: 1.3, whiteSpace: 'nowrap' } as const;
    const label = box(
      { ...ROW, gap: 20, marginTop: 16, ...labelFont, overflow: 'hidden' },
      setText(drawable(card.label, fonts), {
        ...cut,
        fontWeight: 650,
        color: accent,
        flexShrink: 0,
        maxWidth: TEXT_WIDTH,
      }),
      setText(drawable(card.note ?? '', fonts), { ...cut, color: colors.inkSoft.light, minWidth: 0 }),
    );
    const heading = setText(title, {
      ...titleFont,
      fontSize: size,
      lineHeight: LINE_HEIGHT,
      color: colors.ink.light,
      flexGrow: 1,
      marginTop: 30,
      ...alignTitle(title, size),
      textWrap: 'balance',
      overflowWrap: 'anywhere',
      lineClamp: SIZES.at(-1)!.lines,
      textOverflow: 'ellipsis',
    });
    const foot = box(
      { ...ROW, gap: 14, position: 'relative' },
      setImage(mark, { width: 30, height: 30, objectFit: 'contain' }),
      setText(site.name, { ...titleFont, fontSize: 34, lineHeight: 1, color: colors.ink.light }),
      ...(card.drawing === undefined ? [] : [drawTopic(card.drawing)]),
    );
    return box(
      {
        ...ROW,
        ...CARD_SIZE,
        padding: MARGIN,
        justifyContent: 'space-between',
        backgroundColor: colors.paper.light,
      },
      box({ ...COLUMN, width: TEXT_WIDTH, height: '100%', borderTop: `4px solid ${accent}` }, label, heading, foot),
      ...(card.rowCount * card.columnCount > 0 ? [drawGrid(card)] : []),
    );
  }
}

type Style = Node['style'];
const ROW = { display: 'flex', alignItems: 'center' } as const;
const COLUMN = { display: 'flex', flexDirection: 'column' } as const;

function box(style: Style, ...children: Node[]): Node {
  return { type: 'container', style, children };
}

function setText(text: string, style: Style): Node {
  return { type: 'text', text, style };
}

function setImage(content: string | Uint8Array, style: Style): Node {
  return { type: 'image', src: Buffer.from(content), style };
}

/** A text begins where its script does. Large Latin letters have room of their own there; the margin takes it back. */
function alignTitle(title: string, size: number) {
  const first = /\p{L}/u.exec(title)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(first)
    ? ({ direction: 'rtl', textAlign: 'right' } as const)
    : { marginLeft: -size * 0.03 };
}

/** The title without signs that no font has, such as emoji; the other text where letters are lacking. */
function chooseTitle({ title, otherwise }: CardDrawing, fonts: CardFonts): string {
  return drawable(title, fonts) || drawable(otherwise, fonts);
}

/** A text without signs that no font has; nothing of one whose letters are lacking. */
function drawable(text: string, { covers }: CardFonts): string {
  const kept = [...text]
    .filter((character) => covers(character) || /[\p{L}\p{M}\p{N}]/u.test(character))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return [...kept].every(covers) ? kept : '';
}

function trailingSpace(text: string, size: number): number {
  return text.endsWith(' ') ? size / 3 : 0;
}

/** What stands for the topic, at the end of the line with the site's name. */
function drawTopic(svg: string): Node {
  const place = { position: 'absolute', right: 0, bottom: -TOPIC_SIZE / 12 } as const;
  return setImage(svg, { width: TOPIC_SIZE, height: TOPIC_SIZE, ...place });
}

/** The map, small. It keeps its height; a collection with more dimensions gets lower cells. */
function drawGrid({ rowCount, columnCount, lit }: CardDrawing): Node {
  const pitchX = (GRID.height + GRID.gap) / GRID.rows;
  const pitchY = (GRID.height + GRID.gap) / Math.max(GRID.rows, rowCount);
  const gapY = Math.min(GRID.gap, pitchY / 4);
  const [width, height] = [columnCount * pitchX - GRID.gap, GRID.height];
  const rect = ({ row, column }: Pick<LitCell, 'row' | 'column'>, inset: number, paint: string) =>
    `<rect x="${column * pitchX + inset}" y="${row * pitchY + inset}" width="${pitchX - GRID.gap - 2 * inset}" height="${pitchY - gapY - 2 * inset}" ${paint}/>`;
  const cells = Array.from({ length: rowCount * columnCount }, (_, index) =>
    rect(
      { row: Math.floor(index / columnCount), column: index % columnCount },
      1,
      `fill="none" stroke="${colors.lineStrong.light}" stroke-width="1.5"`,
    ),
  );
  const filled = lit.map((cell) => rect(cell, 0, `fill="${getAccent(cell.domain)}"`));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${cells.join('')}${filled.join('')}</svg>`;
  return setImage(svg, { width, height });
}
